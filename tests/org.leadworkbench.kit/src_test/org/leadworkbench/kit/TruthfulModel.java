package org.leadworkbench.kit;

import java.util.List;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;

/** A model that keeps the contract; liars of the tests change one thing of it. */
class TruthfulModel implements QualificationModel {
  @Override
  public ModelDescription describe() {
    return new ModelDescription(new Description("truthful", "1", Label.same("Truthful"), new Label("Keeps the contract.", "Hält den Vertrag ein.")),
        new Label("buys", "kauft"), 90,
        List.of(new Question.YesNo("existing", new Label("A customer already?", "Schon Kunde?"), new Label("See the accounts.", "Siehe Kundenliste."), 3, -1),
            new Question.Day("decision", new Label("When?", "Wann?"), new Label("Ask for a day.", "Fragen Sie nach einem Tag."), List.of(new Question.Day.Step(90, 4)))));
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return new Points(0.25).estimate(describe(), evidence);
  }
}
