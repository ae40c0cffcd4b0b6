package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.captured;
import static org.leadworkbench.store.tests.Samples.full;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;
import static org.leadworkbench.store.tests.Samples.rated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;

/** What every store promises of its lists. */
abstract class LeadListContract extends StoreContract {
  @ParameterizedTest
  @EnumSource
  void pagesTogetherAreTheWholeListInOrder(Order order) {
    store.change(s -> {
      for (int i = 0; i < 57; i++) {
        var one = captured(lead("l" + (i * 31) % 57, "V", "N" + i % 5), NOW.plusSeconds(i % 7));
        one = i % 3 == 0 ? one : rated(one, Band.values()[i % 3], (i % 4) / 7.0);
        s.leads().add(i % 11 == 0 ? one.closed(State.DISQUALIFIED) : one.in(State.WORKING, new NextStep(NextStep.Kind.FOLLOW_UP, NOW.plusSeconds(i % 6))));
      }
      return null;
    });
    var query = LeadQuery.all().by(order);

    var whole = store.read(s -> s.leads().list(query, 1_000)).rows();
    var paged = new ArrayList<LeadRow>();
    var page = store.read(s -> s.leads().list(query, 10));
    paged.addAll(page.rows());
    while (page.next().isPresent()) {
      var after = page.next().get();
      page = store.read(s -> s.leads().list(query, after, 10));
      paged.addAll(page.rows());
    }

    assertEquals(57, whole.size());
    assertEquals(whole, paged);
    assertEquals(whole.stream().map(LeadRow::id).toList(),
        whole.stream().sorted(by(order).thenComparing(LeadRow::id)).map(LeadRow::id).toList());
  }

  private static java.util.Comparator<LeadRow> by(Order order) {
    return switch (order) {
      case CAPTURED_LAST_FIRST -> java.util.Comparator.comparing(LeadRow::capturedAt).reversed();
      case PROBABILITY_HIGHEST_FIRST -> java.util.Comparator.comparingDouble(r -> -r.probability().orElse(-1));
      case DUE_FIRST -> java.util.Comparator.comparing(r -> r.next().map(NextStep::due).orElse(java.time.Instant.MAX));
      case NAME -> java.util.Comparator.comparing(LeadRow::name);
    };
  }

  @Test
  void rowShowsTheLead() {
    var vera = store.change(s -> s.directory().add(person("Vera")));
    var claimed = store.change(s -> s.leads().add(full("a").with(Responsibility.of(vera))));
    store.change(s -> s.leads().add(lead("b").with(Contact.empty())));

    var rows = store.read(s -> s.leads().list(LeadQuery.all(), 10)).rows();

    var contact = claimed.contact();
    assertEquals(new LeadRow(claimed.id(), contact.name(), contact.organisation(), contact.email(), contact.phone(),
        contact.get(Field.CITY), claimed.state(), Optional.of(Band.WARM),
        OptionalDouble.of(claimed.rating().orElseThrow().probability()), "Vera", claimed.next(), claimed.capturedAt(),
        "Messe Köln"), rows.get(0));
    assertEquals("Marketing", rows.get(1).responsible());
    assertEquals("", rows.get(1).name());
  }

  @Test
  void accentedNamesStandBesideThePlainOnes() {
    store.change(s -> {
      for (var name : List.of("Zander", "Özil", "Oben", "Äpfel", "Pass")) s.leads().add(lead(Integer.toString(name.hashCode() & 0xffff), "", name));
      return null;
    });

    assertEquals(List.of("Äpfel", "Oben", "Özil", "Pass", "Zander"), names(LeadQuery.all().by(Order.NAME)));
  }

  @Test
  void textIsFoundWhateverItsCaseAndWithoutJokers() {
    store.change(s -> {
      s.leads().add(lead("a", "Jürgen", "GROẞ_100%"));
      s.leads().add(lead("b", "Max", "Muster").with(Contact.empty().with(Field.ORGANISATION, "Öl!werk").with(Field.NOTE, "Rückruf")));
      return null;
    });

    assertEquals(List.of("Jürgen GROẞ_100%"), names(LeadQuery.all().containing("jÜRG")));
    assertEquals(List.of("Jürgen GROẞ_100%"), names(LeadQuery.all().containing("_100%")));
    assertEquals(1, count(LeadQuery.all().containing("l!w")));
    assertEquals(1, count(LeadQuery.all().containing("rückruf")));
    for (var spelling : List.of("gross", "GROSS", "groß", "Groẞ")) assertEquals(1, count(LeadQuery.all().containing(spelling)), spelling);
    assertEquals(0, count(LeadQuery.all().containing("j_rgen")));
    assertEquals(2, count(LeadQuery.all().containing(" ")));
  }

  @Test
  void listOfOneNextStepHoldsNoOther() {
    store.change(s -> {
      s.leads().add(lead("a", "Jana", "Call").in(State.WORKING, new NextStep(NextStep.Kind.FOLLOW_UP, NOW)));
      s.leads().add(lead("b", "Udo", "Wait").in(State.QUALIFIED, new NextStep(NextStep.Kind.FIND_RECIPIENT, NOW)));
      return null;
    });

    assertEquals(List.of("Udo Wait"), names(LeadQuery.all().awaiting(NextStep.Kind.FIND_RECIPIENT)));
  }

  @Test
  void listOfWhatIsDueEndsBeforeItsMoment() {
    store.change(s -> {
      s.leads().add(lead("a", "Jana", "Late").in(State.WORKING, new NextStep(NextStep.Kind.FOLLOW_UP, NOW.minusSeconds(1))));
      s.leads().add(lead("b", "Udo", "Then").in(State.WORKING, new NextStep(NextStep.Kind.FOLLOW_UP, NOW)));
      s.leads().add(lead("c", "Ina", "Closed").closed(State.DISQUALIFIED));
      return null;
    });

    assertEquals(List.of("Jana Late"), names(LeadQuery.all().dueBefore(NOW)));
    assertEquals(2, count(LeadQuery.all().dueBefore(NOW.plusSeconds(1))));
  }

  @Test
  void listOfWhatHappenedOnceHoldsNoOther() {
    store.change(s -> {
      var back = s.leads().add(lead("a", "Jana", "Back"));
      s.leads().add(lead("b", "Udo", "Fresh"));
      for (int i = 0; i < 2; i++) s.timeLine().add(new LeadEvent(Id.next(NOW), back.id(), NOW, Actor.workbench("test"), EventType.REJECTED, "too-early",
          State.TRANSFERRED, State.WORKING, Map.of()));
      return null;
    });

    assertEquals(List.of("Jana Back"), names(LeadQuery.all().once(EventType.REJECTED)));
    assertEquals(1, count(LeadQuery.all().once(EventType.REJECTED)));
  }

  @Test
  void mergedAndErasedLeadsAreShownOnRequestOnly() {
    store.change(s -> {
      s.leads().add(lead("a"));
      s.leads().add(lead("b").closed(State.MERGED));
      s.leads().add(lead("c").closed(State.ERASED));
      return null;
    });

    assertEquals(1, count(LeadQuery.all()));
    assertEquals(1, count(LeadQuery.all().in(Set.of(State.MERGED))));
  }

  @Test
  void filtersWorkTogether() {
    var vera = store.change(s -> s.directory().add(person("Vera")));
    store.change(s -> {
      s.leads().add(rated(lead("a").with(Responsibility.of(vera)), Band.HOT, 0.9));
      s.leads().add(rated(lead("b"), Band.HOT, 0.8));
      s.leads().add(rated(lead("c").with(Responsibility.of(vera)), Band.COLD, 0.1));
      return null;
    });
    var query = LeadQuery.all().of(Band.HOT).of(vera.id()).in(Set.of(State.NEW, State.WORKING));

    assertEquals(List.of("Vera a"), names(query));
    assertEquals(1, count(query));
    assertEquals(Optional.empty(), store.read(s -> s.leads().list(query, 1)).next());
    assertEquals(new LeadPage(List.of(), Optional.empty()), store.read(s -> s.leads().list(query.containing("x"), 10)));
  }

  private List<String> names(LeadQuery query) {
    return store.read(s -> s.leads().list(query, 100)).rows().stream().map(LeadRow::name).toList();
  }
}
