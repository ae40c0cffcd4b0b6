package org.leadworkbench.kit;

import java.util.Currency;
import java.util.List;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;

/** A model of points with a question of every kind, whose answers stand in sample lessons. */
final class SampleExpert implements QualificationModel {
  static final String ID = "sample";
  private static final Label HELP = new Label("Ask.", "Fragen Sie.");
  private static final ModelDescription DESCRIPTION = new ModelDescription(
      new Description(ID, "1", new Label("Sample", "Muster"), new Label("Asks a little of everything.", "Fragt von allem ein wenig.")),
      new Label("buys", "kauft"), 90,
      List.of(new Question.YesNo("existing", new Label("A customer already?", "Schon Kunde?"), HELP, 4, -1),
          new Question.Choice("need", new Label("A need?", "Bedarf?"), HELP, List.of(new Offer("none", new Label("None", "Keiner"), -5), new Offer("clear", new Label("Clear", "Klar"), 4))),
          new Question.Scale("urgency", new Label("How urgent?", "Wie dringend?"), HELP, 1, 3, List.of(new Offer("1", Label.same("1"), -2), new Offer("2", Label.same("2"), 0), new Offer("3", Label.same("3"), 2))),
          new Question.Amount("amount", new Label("How much?", "Wie viel?"), HELP, Currency.getInstance("EUR"), List.of(new Question.Amount.Step(0, -1), new Question.Amount.Step(10_000, 2))),
          new Question.Day("decision", new Label("When?", "Wann?"), HELP, List.of(new Question.Day.Step(90, 3), new Question.Day.Step(365, 1))),
          new Question.Text("words", new Label("What else?", "Was noch?"), HELP)));

  @Override
  public ModelDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return new Points(0.25).estimate(DESCRIPTION, evidence);
  }
}
