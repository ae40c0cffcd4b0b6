package org.leadworkbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

class JsonTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Actor EVA = new Actor(Actor.Kind.PERSON, "p1", "Eva Ernst");
  private static final Evidence NOTHING = Evidence.none(NOON, 0.1);

  @Test
  void aLeadWithoutAssessmentHasNullForBandAndProbability() {
    var row = new LeadRow(Id.of("l1"), "Ada Lovelace", "Engines", "ada@engines.example", "", "", State.NEW, Optional.empty(), OptionalDouble.empty(),
        "Marketing", Optional.empty(), NOON, "Fair");

    assertEquals("{\"id\":\"l1\",\"name\":\"Ada Lovelace\",\"organisation\":\"Engines\",\"email\":\"ada@engines.example\",\"phone\":\"\",\"state\":\"NEW\","
        + "\"band\":null,\"probability\":null,\"responsible\":\"Marketing\"}", Json.lead(row).toString());
  }

  @Test
  void aLeadIsShownWithItsEventsAndJudgements() {
    var json = Json.dossier(dossier(), Locale.ENGLISH);

    assertEquals("{\"id\":\"l1\",\"name\":\"Ada Lovelace\",\"organisation\":\"\",\"email\":\"\",\"phone\":\"\",\"state\":\"NEW\",\"band\":\"hot\",\"probability\":0.7,"
        + "\"responsible\":\"Marketing\",\"source\":\"Fair\",\"capturedAt\":\"2026-03-02T12:00:00Z\",\"consent\":\"yes\",\"nextStep\":\"first-contact\","
        + "\"due\":\"2026-03-02T12:00:00Z\",\"contact\":{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"},\"details\":{\"size\":\"12\"},"
        + "\"events\":[{\"at\":\"2026-03-02T12:00:00Z\",\"actor\":\"Eva Ernst\",\"type\":\"LeadCaptured\",\"reason\":\"imported\",\"from\":\"NEW\",\"to\":\"NEW\",\"facts\":{}}],"
        + "\"assessments\":[{\"id\":\"l1\",\"model\":\"bant\",\"version\":\"2\",\"probability\":0.5,\"band\":\"hot\","
        + "\"contributions\":[{\"question\":\"budget\",\"answer\":\"yes\",\"logOdds\":1.5}],\"baseLogOdds\":-1.5,\"at\":\"2026-03-02T12:00:00Z\",\"by\":\"Eva Ernst\"}],"
        + "\"personal\":[{\"at\":\"2026-03-02T12:00:00Z\",\"by\":\"Eva Ernst\",\"probability\":null,\"band\":\"warm\",\"reason\":\"met her\"}],"
        + "\"deliveries\":[]}", json.toString());
  }

  @Test
  void anAssessmentAddsUpToTheLastBit() {
    var estimate = Estimate.of(Estimate.logit(0.1), List.of(new Contribution("a", "yes", 0.1), new Contribution("b", "no", -1.0 / 3)));
    var assessment = new Assessment(Id.of("a1"), Id.of("l1"), "bant", "2", NOON, EVA, NOTHING, estimate);

    var json = Json.assessment(assessment, "cold").toString();

    assertEquals("{\"id\":\"l1\",\"model\":\"bant\",\"version\":\"2\",\"probability\":" + estimate.probability() + ",\"band\":\"cold\",\"contributions\":["
        + "{\"question\":\"a\",\"answer\":\"yes\",\"logOdds\":0.1},{\"question\":\"b\",\"answer\":\"no\",\"logOdds\":-0.3333333333333333}],"
        + "\"baseLogOdds\":" + estimate.baseLogOdds() + "}", json);
  }

  @Test
  void aDeliveryWithoutAnswerHasNoReceipt() {
    var delivery = new Delivery(Id.of("d1"), 0, Id.of("l1"), Id.of("p1"), "file", DeliveryState.WAITING, 0, NOON, NOON, NOON, "", "{}");

    assertEquals("{\"delivery\":\"d1\",\"lead\":\"l1\",\"connector\":\"file\",\"state\":\"waiting\",\"attempts\":0,\"receipt\":null}", Json.delivery(delivery, Locale.ENGLISH).toString());
    assertEquals("{\"delivery\":\"d1\",\"lead\":\"l1\",\"connector\":\"file\",\"state\":\"delivered\",\"attempts\":0,\"receipt\":\"r 7\"}",
        Json.delivery(delivery.answered(DeliveryState.DELIVERED, "r 7", NOON), Locale.ENGLISH).toString());
  }

  private static LeadDossier dossier() {
    var lead = new Lead(Id.of("l1"), 1, Contact.empty().withName("Ada Lovelace"), Map.of("size", new Detail.Text("12")), Id.of("s1"), NOON, Consent.YES,
        State.NEW, Responsibility.of(Team.MARKETING), Optional.of(new NextStep(NextStep.Kind.FIRST_CONTACT, NOON)),
        Optional.of(new Rating(Band.HOT, 0.7, NOON, "bant")));
    var captured = new LeadEvent(Id.of("e1"), lead.id(), NOON, EVA, EventType.LEAD_CAPTURED, "imported", State.NEW, State.NEW, Map.of());
    var assessment = new Assessment(Id.of("a1"), lead.id(), "bant", "2", NOON, EVA, NOTHING,
        Estimate.of(-1.5, List.of(new Contribution("budget", "yes", 1.5))));
    var personal = new PersonalAssessment(Id.of("j1"), lead.id(), EVA, NOON, new Opinion.Felt(Band.WARM), "met her");
    return new LeadDossier(lead, "Marketing", "Fair", List.of(captured), List.of(assessment), List.of(personal), List.of(), List.of());
  }
}
