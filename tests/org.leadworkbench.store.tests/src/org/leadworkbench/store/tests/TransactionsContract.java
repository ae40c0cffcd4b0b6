package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.answer;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.inquiry;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;
import static org.leadworkbench.store.tests.Samples.values;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;

/** What every store promises of a transaction: all or nothing, and who hears of it. */
abstract class TransactionsContract extends StoreContract {
  @Test
  void sessionSeesWhatItWroteItself() {
    store.change(s -> {
      var added = s.leads().add(lead("a"));
      assertEquals(Optional.of(added), s.leads().find(added.id()));
      assertEquals(1, s.leads().count(LeadQuery.all()));
      var saved = s.leads().save(added.with(Consent.YES));
      assertEquals(Map.of(saved.id(), saved), s.leads().find(Set.of(saved.id())));
      s.inquiries().add(inquiry("i", added, "k", "f"));
      assertEquals(Map.of("f", added.id()), s.inquiries().byFingerprint(FAIR.id(), Set.of("f")));
      s.judgements().judged(added.id(), "b1", Optional.empty());
      assertEquals(List.of(), s.judgements().stale("b1", NOW, "", 9));
      s.judgements().outdate(added.id());
      assertEquals(List.of(saved), s.judgements().stale("b1", NOW, "", 9));
      return null;
    });
  }

  @Test
  void readingRefusesToWrite() {
    var added = add(lead("a"));

    assertThrows(IllegalStateException.class, () -> store.read(s -> s.leads().add(lead("b"))));
    assertThrows(IllegalStateException.class, () -> store.read(s -> s.leads().save(added.with(Consent.YES))));
    assertThrows(IllegalStateException.class, () -> store.read(s -> s.leads().claim(added.id(), 1, person("Vera"))));
    assertThrows(IllegalStateException.class, () -> store.read(s -> {
      s.settings().set("k", "v", WORKBENCH, NOW);
      return null;
    }));

    assertEquals(Optional.of(added), store.read(s -> s.leads().find(added.id())));
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
  }

  @Test
  void leadsThatNobodyChangedAreUnchanged() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    store.change(s -> s.leads().save(b.with(Consent.YES)));

    var saved = store.change(s -> {
      assertEquals(Set.of(a.id()), s.leads().unchanged(List.of(a, b, lead("c"))));
      return s.leads().save(a.with(Consent.NO));
    });

    assertEquals(Optional.of(saved), store.read(s -> s.leads().find(a.id())));
  }

  @Test
  void leadsThatAreTakenForUnchangedAreSavedOnlyWhereTheyAre() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    var other = store.change(s -> s.leads().save(b.with(Consent.YES)));

    assertThrows(StaleData.class, () -> store.change(s -> {
      s.leads().takeForUnchanged(List.of(a, b));
      return List.of(s.leads().save(a.with(Consent.NO)), s.leads().save(b.with(Consent.NO)));
    }));
    assertEquals(Map.of(a.id(), a, b.id(), other), store.read(s -> s.leads().find(List.of(a.id(), b.id()))));

    var saved = store.change(s -> {
      s.leads().takeForUnchanged(List.of(a));
      return s.leads().save(a.with(Consent.NO));
    });
    assertEquals(Optional.of(saved), store.read(s -> s.leads().find(a.id())));
  }

  @Test
  void whatIsTakenBackInTheSameTransactionIsAsItWas() {
    var a = add(lead("a"));

    var saved = store.change(s -> {
      var yes = s.leads().save(s.leads().find(a.id()).orElseThrow().with(Consent.YES));
      return s.leads().save(yes.with(a.consent()));
    });

    assertEquals(Optional.of(saved), store.read(s -> s.leads().find(a.id())));
    assertEquals(a.consent(), saved.consent());
  }

  @Test
  void changeThatThrowsLeavesNothing() {
    assertThrows(ArithmeticException.class, () -> store.change(s -> {
      s.leads().add(lead("a"));
      throw new ArithmeticException();
    }));

    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("a"))));
  }

  @Test
  void largeChangeIsOneTransaction() {
    int many = 3_000;

    store.change(s -> {
      for (int i = 0; i < many; i++) {
        var added = s.leads().add(lead("l" + i));
        s.timeLine().add(event(added, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of("run", "1")));
        s.inquiries().index(added.id(), Set.of(new MatchKey(Strength.EXACT, "email:" + i)));
      }
      return null;
    });

    assertEquals(many, count(LeadQuery.all()));
    assertThrows(ArithmeticException.class, () -> store.change(s -> {
      for (int i = 0; i < many; i++) s.leads().add(lead("m" + i));
      throw new ArithmeticException();
    }));
    assertEquals(many, count(LeadQuery.all()));
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsChangedAnew() {
    var a = add(lead("a"));
    var attempts = new AtomicInteger();
    store.changeAnew(s -> {
      var mine = s.leads().find(a.id()).orElseThrow();
      if (attempts.incrementAndGet() == 1)
        CompletableFuture.runAsync(() -> store.change(t -> t.leads().save(t.leads().find(a.id()).orElseThrow().with(Consent.YES)))).join();
      return s.leads().save(mine.in(State.WORKING, mine.next().orElseThrow()));
    });
    var saved = store.read(s -> s.leads().find(a.id())).orElseThrow();
    assertEquals(2, attempts.get());
    assertEquals(List.of(Consent.YES, State.WORKING), List.of(saved.consent(), saved.state()));
  }

  @Test
  void whatIsThrownTellsNothingOfAPerson() {
    var a = add(lead("a", "Geheim", "a"));

    var twice = assertThrows(RuntimeException.class, () -> store.change(s -> List.of(s.leads().add(lead("b", "Geheim", "b")), s.leads().add(lead("a", "Geheim", "a")))));
    var stale = assertThrows(StaleData.class, () -> store.change(s -> {
      var mine = s.leads().find(a.id()).orElseThrow();
      CompletableFuture.runAsync(() -> store.change(t -> t.leads().save(t.leads().find(a.id()).orElseThrow().with(Consent.YES)))).join();
      return s.leads().save(mine.with(mine.contact().with(Contact.Field.LAST_NAME, "Geheim")));
    }));

    for (var thrown : List.of(twice, stale)) assertFalse(text(thrown).toLowerCase(Locale.ROOT).contains("geheim"), text(thrown));
  }

  private static String text(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void listenersHearWhichLeadsChangedAndDoNotDisturbEachOther() throws Exception {
    var heard = new LinkedBlockingQueue<Set<Id<Lead>>>();
    store.onChange(leads -> {
      throw new IllegalStateException("a bad listener");
    });
    var subscription = store.onChange(heard::add);

    var a = add(lead("a"));
    var first = heard.poll(10, TimeUnit.SECONDS);
    assertThrows(ArithmeticException.class, () -> store.change(s -> {
      s.leads().add(lead("b"));
      throw new ArithmeticException();
    }));
    store.change(s -> {
      s.judgements().add(a.id(), "bant", answer("NEED", values().get(0), NOW));
      return null;
    });
    var second = heard.poll(10, TimeUnit.SECONDS);
    subscription.close();
    add(lead("c"));

    assertEquals(List.of(Set.of(a.id()), Set.of(a.id())), List.of(first, second));
    assertEquals(null, heard.poll(200, TimeUnit.MILLISECONDS));
  }
}
