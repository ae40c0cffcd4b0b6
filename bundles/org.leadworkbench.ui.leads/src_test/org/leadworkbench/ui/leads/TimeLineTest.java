package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.LegalBasis;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.ui.Terms;

class TimeLineTest {
  private final Times times = new Times(ZoneId.of("Europe/Berlin"), Locale.ENGLISH);

  @Test
  void answersAreToldInTheWordsOfTheQuestion() {
    var lines = lines(Shown.event(EventType.ANSWERED, "answered", Map.of("model", "bant", "question", "budget", "answer", "approved")));

    assertEquals("Is there a budget? Approved", lines.getFirst().more());
  }

  @Test
  void answersOfAModelThatIsGoneAreToldAsTheyWereKept() {
    var lines = lines(Shown.event(EventType.ANSWERED, "answered", Map.of("model", "gone", "question", "size", "answer", "big")));

    assertEquals("size big", lines.getFirst().more());
  }

  @Test
  void aShownNumberIsToldWithItsLegalBasis() {
    var lines = lines(Shown.event(EventType.NUMBER_REVEALED, "requested", Map.of("note", "at the fair")));

    assertEquals(Terms.of(LegalBasis.REQUESTED) + " · at the fair", lines.getFirst().more());
  }

  @Test
  void theNewestStandsAtTheTop() {
    var lines = lines(Shown.event(EventType.CONTACT_MADE, "call", Map.of("reached", "yes", "note", "first")),
        Shown.event(EventType.CONTACT_MADE, "mail", Map.of("reached", "no", "note", "second")));

    assertEquals(true, lines.getFirst().more().endsWith("second"));
  }

  @Test
  void timesAreThoseOfTheUsersZone() {
    assertEquals(true, lines(Shown.event(EventType.CONTACT_MADE, "call", Map.of())).getFirst().when().contains("12:00"));
  }

  private List<TimeLine.Line> lines(LeadEvent... events) {
    return new TimeLine(Shown.lead(Consent.YES, events), times).lines();
  }
}
