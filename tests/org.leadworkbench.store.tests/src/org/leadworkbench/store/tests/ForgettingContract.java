package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** What every store promises of what is to be forgotten. */
abstract class ForgettingContract extends StoreContract {
  private static final Id<Lead> A = Id.of("a");
  private static final Id<Lead> B = Id.of("b");
  private static final MatchKey MAIL = new MatchKey(MatchKey.Strength.EXACT, "email:größe@example.org");

  @BeforeEach
  void fill() {
    Everything.intoBegun(store);
  }

  @Test
  void ofAForgottenLeadOnlyItsRowAndItsTimeLineAreLeft() {
    var before = store.read(s -> s.leads().find(A));
    var events = store.read(s -> s.timeLine().of(A));

    forget();
    reopen();

    assertEquals(List.of(), about(A));
    assertEquals(before, store.read(s -> s.leads().find(A)));
    assertEquals(events, store.read(s -> s.timeLine().of(A)));
  }

  @Test
  void othersAreNotForgotten() {
    forget();

    assertEquals(Map.of(MAIL, List.of(B)), store.read(s -> s.inquiries().matches(List.of(MAIL), 20)));
    assertEquals(1, store.read(s -> s.timeLine().of(B)).size());
  }

  @Test
  void forgottenRowMayComeAgain() {
    forget();

    assertEquals(Map.of(), store.read(s -> s.inquiries().byFingerprint(FAIR.id(), List.of("f"))));
    var again = add(Samples.lead("c"));
    store.change(s -> {
      s.inquiries().add(Samples.inquiry("i", again, "", "f"));
      return null;
    });
    assertEquals(Map.of("f", again.id()), store.read(s -> s.inquiries().byFingerprint(FAIR.id(), List.of("f"))));
  }

  @Test
  void replacedEventsAreAllThereIs() {
    var lead = store.read(s -> s.leads().find(A)).orElseThrow();
    var only = event(lead, EventType.PERSONAL_DATA_ERASED, State.WORKING, State.ERASED, NOW, WORKBENCH, Map.of());

    store.change(s -> {
      s.timeLine().replace(A, List.of(only));
      return null;
    });
    reopen();

    assertEquals(List.of(only), store.read(s -> s.timeLine().of(A)));
    assertEquals(1, store.read(s -> s.timeLine().of(B)).size());
  }

  @Test
  void removedLeadHasNeverBeen() {
    assertEquals(2, count(LeadQuery.all()));

    store.change(s -> {
      s.leads().remove(A);
      return null;
    });

    assertEquals(1, count(LeadQuery.all()));
    reopen();
    assertEquals(1, count(LeadQuery.all()));
    assertEquals(List.of(B), store.read(s -> s.leads().list(LeadQuery.all(), 10)).rows().stream().map(row -> row.id()).toList());
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(A)));
    assertEquals(List.of(), store.read(s -> s.timeLine().of(A)));
    assertEquals(List.of(), about(A));
  }

  private void forget() {
    store.change(s -> {
      s.leads().forget(A);
      return null;
    });
  }

  /** All that is known of a lead beside its row and its time line. */
  private List<Object> about(Id<Lead> lead) {
    return store.read(s -> {
      var all = new ArrayList<Object>(s.judgements().answers(lead, "bant"));
      all.addAll(s.judgements().assessments(lead));
      all.addAll(s.judgements().personal(lead));
      all.addAll(s.inquiries().of(lead));
      all.addAll(s.inquiries().openProposals(10));
      all.addAll(s.outbox().of(lead));
      return all;
    });
  }
}
