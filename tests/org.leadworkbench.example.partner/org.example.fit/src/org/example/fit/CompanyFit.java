package org.example.fit;

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
import org.leadworkbench.spi.qualification.Scorecard;
import org.osgi.service.component.annotations.Component;

/** Judges how well a company fits. */
@Component
public final class CompanyFit implements QualificationModel {
  private static final ModelDescription DESCRIPTION = new ModelDescription(
      new Description("org.example.fit", "1", new Label("Company fit", "Passung"),
          new Label("How well a company fits our machines.", "Wie gut ein Unternehmen zu unseren Maschinen passt.")),
      new Label("buys", "kauft"), 180,
      List.of(
          new Question.YesNo("customer", new Label("Do they use a machine of ours?", "Ist eine unserer Maschinen im Einsatz?"),
              new Label("See the list of installations.", "Siehe Liste der Installationen."), 4, 0),
          new Question.Choice("staff", new Label("How many work there?", "Wie viele arbeiten dort?"),
              new Label("In the plant, not in the group.", "Im Werk, nicht im Konzern."),
              List.of(
                  new Offer("few", new Label("Fewer than 20", "Weniger als 20"), -4),
                  new Offer("some", new Label("20 to 500", "20 bis 500"), 5),
                  new Offer("many", new Label("More than 500", "Mehr als 500"), 1)))));
  private static final Scorecard CARD = new Scorecard(new Points(0.25), DESCRIPTION);

  @Override
  public ModelDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return CARD.judge(evidence);
  }
}
