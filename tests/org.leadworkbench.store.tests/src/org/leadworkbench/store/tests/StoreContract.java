package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.answer;
import static org.leadworkbench.store.tests.Samples.assessment;
import static org.leadworkbench.store.tests.Samples.delivery;
import static org.leadworkbench.store.tests.Samples.event;
import static org.leadworkbench.store.tests.Samples.full;
import static org.leadworkbench.store.tests.Samples.inquiry;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;
import static org.leadworkbench.store.tests.Samples.values;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.report.LeadFacts;

/** What every store promises, whatever database it is on. A subclass says how to get a factory and a fresh place. */
abstract class StoreContract {
  @TempDir Path directory;
  LeadStore store;

  /** The factory under test. */
  abstract StoreFactory factory();

  /** Makes the directory one whose store is new; called before each test. */
  abstract void prepare(Path directory);

  @BeforeEach
  void open() {
    prepare(directory);
    store = factory().open(directory);
    Samples.begin(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  void reopen() {
    store.close();
    store = factory().open(directory);
  }

  Lead add(Lead lead) {
    return store.change(s -> s.leads().add(lead));
  }

  private long count(LeadQuery query) {
    return store.read(s -> s.leads().count(query));
  }

  // Leads

  @Test
  void everyFieldOfALeadComesBack() {
    var added = add(full("a"));

    reopen();

    assertEquals(1, added.version());
    assertEquals(full("a").withVersion(1), added);
    assertEquals(added, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow());
  }

  @Test
  void leadOfWhomNothingIsKnownComesBack() {
    var added = add(lead("a").with(Contact.empty()));

    assertEquals(Optional.of(added), store.read(s -> s.leads().find(Id.of("a"))));
  }

  @Test
  void savedLeadHasTheNextVersion() {
    var added = add(lead("a"));

    var saved = store.change(s -> s.leads().save(added.with(Consent.YES)));
    var again = store.change(s -> s.leads().save(s.leads().save(saved.with(Consent.NO)).with(Consent.UNKNOWN)));
    var untouched = store.change(s -> s.leads().save(again));

    assertEquals(List.of(2, 4, 5), List.of(saved.version(), again.version(), untouched.version()));
    assertEquals(Optional.of(untouched), store.read(s -> s.leads().find(Id.of("a"))));
  }

  @Test
  void staleLeadChangesNothingAtAll() {
    var old = add(lead("a"));
    store.change(s -> s.leads().save(old.with(Consent.YES)));

    assertThrows(StaleData.class, () -> store.change(s -> {
      s.leads().add(lead("b"));
      s.timeLine().add(event(old, EventType.WORK_STARTED, State.NEW, State.WORKING, NOW, WORKBENCH, Map.of()));
      return s.leads().save(old.with(Consent.NO));
    }));

    assertEquals(Consent.YES, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow().consent());
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
    assertEquals(List.of(), store.read(s -> s.timeLine().of(Id.of("a"))));
  }

  @Test
  void twoWhoSaveTheSameAtOnceDoNotOverwriteEachOther() throws Exception {
    var old = add(lead("a"));
    var winners = new AtomicInteger();
    var losers = new AtomicInteger();

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++)
        threads.submit(() -> {
          try {
            store.change(s -> s.leads().save(old.with(Consent.YES)));
            winners.incrementAndGet();
          } catch (StaleData e) {
            losers.incrementAndGet();
          }
        });
    }

    assertEquals(List.of(1, 7), List.of(winners.get(), losers.get()));
  }

  @Test
  void unknownLeadsAreLeftOut() {
    add(lead("a"));

    assertEquals(Set.of(Id.<Lead>of("a")), store.read(s -> s.leads().find(List.of(Id.of("a"), Id.of("b")))).keySet());
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
  }

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
      s.judgements().judged(added.id(), "b1");
      assertEquals(List.of(), s.judgements().stale("b1", "", 9));
      s.judgements().outdate(added.id());
      assertEquals(List.of(added.id()), s.judgements().stale("b1", "", 9));
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

  // Claims

  @Test
  void leadIsClaimedOnce() {
    var free = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));

    boolean first = store.change(s -> s.leads().claim(free.id(), 1, vera));
    boolean second = store.change(s -> s.leads().claim(free.id(), 1, vera));

    var claimed = store.read(s -> s.leads().find(free.id())).orElseThrow();
    assertTrue(first);
    assertFalse(second);
    assertEquals(2, claimed.version());
    assertEquals(Optional.of(vera.id()), claimed.responsibility().person());
  }

  @Test
  void leadThatWasChangedIsNotClaimed() {
    var old = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    store.change(s -> s.leads().save(old.with(Consent.YES)));

    boolean claimed = store.change(s -> s.leads().claim(old.id(), old.version(), vera));

    assertFalse(claimed);
  }

  @Test
  void noLeadIsClaimedTwiceHoweverManyTry() throws Exception {
    int agents = 20;
    int leads = 200;
    store.change(s -> {
      for (int i = 0; i < leads; i++) s.leads().add(lead("l" + i));
      for (int i = 0; i < agents; i++) s.directory().add(person("Agent" + i));
      return null;
    });
    var people = store.read(s -> s.directory().people());
    var owners = new ConcurrentHashMap<String, Person>();
    var doubled = new AtomicInteger();

    try (var threads = Executors.newFixedThreadPool(agents)) {
      for (var agent : people)
        threads.submit(() -> {
          var order = new ArrayList<Integer>();
          for (int i = 0; i < leads; i++) order.add(i);
          Collections.shuffle(order);
          for (int i : order) {
            Id<Lead> id = Id.of("l" + i);
            boolean mine = store.change(s -> {
              if (!s.leads().claim(id, 1, agent)) return false;
              s.timeLine().add(event(lead("l" + i), EventType.RESPONSIBILITY_CHANGED, State.NEW, State.NEW, NOW,
                  Actor.of(agent), Map.of()));
              return true;
            });
            if (mine && owners.put(id.value(), agent) != null) doubled.incrementAndGet();
          }
        });
    }

    var found = store.read(s -> s.leads().find(owners.keySet().stream().map(Id::<Lead>of).toList()));
    assertEquals(0, doubled.get());
    assertEquals(leads, owners.size());
    owners.forEach((id, owner) -> {
      assertEquals(Optional.of(owner.id()), found.get(Id.<Lead>of(id)).responsibility().person());
      assertEquals(1, store.read(s -> s.timeLine().of(Id.of(id))).size());
    });
  }

  // Interrupts

  @Test
  void interruptedThreadWorksAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    var added = add(lead("a"));
    var found = store.read(s -> s.leads().find(added.id()));

    assertTrue(Thread.interrupted());
    assertEquals(Optional.of(added), found);
  }

  @Test
  void interruptsAtAnyTimeLoseNothing() throws Exception {
    var written = ConcurrentHashMap.<String>newKeySet();
    var worker = new Thread(() -> {
      for (int i = 0; i < 300; i++) {
        var id = "l" + i;
        add(lead(id));
        written.add(id);
        Thread.interrupted();
      }
    });

    worker.start();
    while (worker.isAlive()) {
      worker.interrupt();
      Thread.sleep(1);
    }
    worker.join();

    assertEquals(300, written.size());
    assertEquals(300, count(LeadQuery.all()));
  }

  // Time line

  @Test
  void eventsComeBackInOrder() {
    var added = add(lead("a"));
    var facts = Map.of("note", "Größe 漢字 \"🎯\"", "leer", "");
    var later = event(added, EventType.CONTACT_MADE, State.WORKING, State.WORKING, NOW.plusSeconds(1), Actor.of(person("Vera")), facts);
    var first = event(added, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of());
    var second = event(added, EventType.WORK_STARTED, State.NEW, State.WORKING, NOW, Actor.notRegistered("max"), Map.of());
    store.change(s -> {
      List.of(later, first, second).forEach(s.timeLine()::add);
      return null;
    });

    assertEquals(List.of(first, second, later), store.read(s -> s.timeLine().of(added.id())));
    assertEquals(Optional.of(second), store.read(s -> s.timeLine().last(added.id(), EventType.WORK_STARTED)));
    assertEquals(Optional.empty(), store.read(s -> s.timeLine().last(added.id(), EventType.ACCEPTED)));
  }

  @Test
  void factsOfLeadsFollowFromTheirEvents() {
    var vera = Actor.of(person("Vera"));
    var a = add(Samples.rated(lead("a").in(State.ACCEPTED, new NextStep(NextStep.Kind.CONVERT, NOW)), Band.WARM, 0.3));
    var b = add(lead("b").closed(State.CONVERTED));
    add(lead("c").closed(State.MERGED));
    add(lead("d"));
    store.change(s -> {
      var t = s.timeLine();
      t.add(event(a, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of()));
      t.add(event(a, EventType.BAND_CHANGED, State.NEW, State.NEW, NOW.plusSeconds(1), WORKBENCH, Map.of("band", "HOT")));
      t.add(event(a, EventType.FIRST_TOUCH_MADE, State.NEW, State.WORKING, NOW.plusSeconds(3), vera, Map.of()));
      t.add(event(a, EventType.CONTACT_MADE, State.WORKING, State.WORKING, NOW.plusSeconds(2), WORKBENCH, Map.of()));
      t.add(event(a, EventType.QUALIFIED, State.WORKING, State.QUALIFIED, NOW.plusSeconds(4), vera, Map.of()));
      t.add(event(a, EventType.TRANSFER_DELIVERED, State.QUALIFIED, State.TRANSFERRED, NOW.plusSeconds(5), WORKBENCH, Map.of()));
      t.add(event(a, EventType.ACCEPTED, State.TRANSFERRED, State.ACCEPTED, NOW.plusSeconds(6), vera, Map.of()));
      t.add(event(b, EventType.OUTCOME_REPORTED, State.NEW, State.CONVERTED, NOW, WORKBENCH, Map.of("history", "yes")));
      return null;
    });

    var facts = new ArrayList<LeadFacts>();
    store.read(s -> {
      s.leads().facts(facts::add);
      return null;
    });

    assertEquals(3, facts.size());
    assertEquals(new LeadFacts(FAIR.name(), NOW, State.ACCEPTED,
        Set.of(State.NEW, State.WORKING, State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED), Optional.of(Band.WARM), true,
        Optional.of(NOW.plusSeconds(3)), Optional.of(NOW.plusSeconds(5)), Optional.of(NOW.plusSeconds(6)), false), facts.get(0));
    assertTrue(facts.get(1).history());
    assertEquals(Set.of(State.NEW), facts.get(2).reached());
  }

  // Judgements

  @Test
  void answersComeBackOldestFirst() {
    var added = add(lead("a"));
    var answers = values().stream().map(v -> answer(v.kind().name(), v, NOW)).toList();
    store.change(s -> {
      s.judgements().add(added.id(), "bant", answer("NEED", values().get(0), NOW.plusSeconds(1)));
      answers.forEach(a -> s.judgements().add(added.id(), "bant", a));
      s.judgements().add(added.id(), "other", answers.get(0));
      return null;
    });

    var found = store.read(s -> s.judgements().answers(added.id(), "bant"));

    assertEquals(answers, found.subList(0, answers.size()));
    assertEquals("NEED", found.getLast().question());
    assertEquals(1, store.read(s -> s.judgements().answers(added.id(), "other")).size());
  }

  @Test
  void assessmentsComeBackToTheBit() {
    var added = add(lead("a"));
    var older = assessment("x", added, NOW);
    var newer = assessment("y", added, NOW.plusSeconds(1));
    store.change(s -> {
      s.judgements().add(newer);
      s.judgements().add(older);
      return null;
    });

    reopen();

    assertEquals(List.of(older, newer), store.read(s -> s.judgements().assessments(added.id())));
    assertEquals(Optional.of(newer), store.read(s -> s.judgements().latest(added.id(), "bant")));
    assertEquals(Optional.of(older), store.read(s -> s.judgements().find(Id.of("x"))));
    assertEquals(Optional.empty(), store.read(s -> s.judgements().latest(added.id(), "other")));
  }

  @Test
  void personalAssessmentsComeBack() {
    var added = add(lead("a"));
    var likely = new PersonalAssessment(Id.of("p"), added.id(), Actor.team("Stand 7"), NOW, new Opinion.Likely(0.1 + 0.2), "gefühlt");
    var felt = new PersonalAssessment(Id.of("q"), added.id(), WORKBENCH, NOW.plusSeconds(1), new Opinion.Felt(Band.HOT), "sicher");
    store.change(s -> {
      s.judgements().add(felt);
      s.judgements().add(likely);
      return null;
    });

    assertEquals(List.of(likely, felt), store.read(s -> s.judgements().personal(added.id())));
  }

  @Test
  void openLeadsAreStaleUntilTheyAreJudgedOnTheBasis() {
    for (var id : List.of("a", "b", "c")) add(lead(id));
    add(lead("d").closed(State.DISQUALIFIED));

    assertEquals(List.of("a", "b", "c"), stale("basis-1", ""));
    store.change(s -> {
      s.judgements().judged(Id.of("a"), "basis-1");
      s.judgements().judged(Id.of("b"), "basis-1");
      return null;
    });

    assertEquals(List.of("c"), stale("basis-1", ""));
    assertEquals(List.of("b", "c"), stale("basis-2", "a"));
    assertEquals(1, store.read(s -> s.judgements().stale("basis-2", "", 1)).size());
    store.change(s -> {
      s.judgements().add(Id.of("a"), "bant", answer("NEED", values().get(0), NOW));
      return null;
    });
    assertEquals(List.of("a", "c"), stale("basis-1", ""));
    assertEquals(1, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow().version());
  }

  private List<String> stale(String basis, String after) {
    return store.read(s -> s.judgements().stale(basis, after, 10)).stream().map(Id::value).toList();
  }

  // Inquiries

  @Test
  void inquiriesAreKnownAgain() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    var other = new Source(Id.of("web"), 0, "Web", "");
    var first = inquiry("i", a, "k1", "f1");
    store.change(s -> {
      s.directory().add(other);
      s.inquiries().add(first);
      s.inquiries().add(inquiry("j", b, "k2", "f2"));
      return null;
    });

    assertEquals(Map.of("f1", a.id(), "f2", b.id()), store.read(s -> s.inquiries().byFingerprint(FAIR.id(), List.of("f1", "f2", "f3"))));
    assertEquals(Map.of("k2", b.id()), store.read(s -> s.inquiries().byKey(FAIR.id(), List.of("k2", "k9"))));
    assertEquals(Map.of(), store.read(s -> s.inquiries().byKey(other.id(), List.of("k2"))));
    assertEquals(List.of(first), store.read(s -> s.inquiries().of(a.id())));
  }

  @Test
  void sameRowOfASourceIsNotKeptTwice() {
    var a = add(lead("a"));
    store.change(s -> {
      s.inquiries().add(inquiry("i", a, "", "f1"));
      return null;
    });

    assertThrows(RuntimeException.class, () -> store.change(s -> {
      s.inquiries().add(inquiry("j", a, "", "f1"));
      return null;
    }));

    assertEquals(1, store.read(s -> s.inquiries().of(a.id())).size());
  }

  @Test
  void manyKeysAreLookedUpAtOnce() {
    var older = add(Samples.captured(lead("z"), NOW.minusSeconds(9)));
    var newer = add(lead("a"));
    var gone = add(lead("m").closed(State.MERGED));
    var mail = new MatchKey(Strength.EXACT, "email:größe@example.org");
    var name = new MatchKey(Strength.LIKELY, "name:" + "x".repeat(300));
    store.change(s -> {
      for (var lead : List.of(newer, older, gone)) s.inquiries().index(lead.id(), Set.of(mail));
      s.inquiries().index(newer.id(), Set.of(mail, name));
      s.inquiries().index(newer.id(), Set.of(mail, name));
      return null;
    });
    var asked = new ArrayList<>(List.of(mail, name, new MatchKey(Strength.LIKELY, mail.value())));
    for (int i = 0; i < 1_200; i++) asked.add(new MatchKey(Strength.EXACT, "phone:" + i));

    var matches = store.read(s -> s.inquiries().matches(asked));

    assertEquals(Map.of(mail, List.of(older.id(), newer.id()), name, List.of(newer.id())), matches);
  }

  @Test
  void keysOfAContactThatWasCorrectedAreGone() {
    var a = add(lead("a"));
    var old = new MatchKey(Strength.EXACT, "email:info@example.org");
    var name = new MatchKey(Strength.LIKELY, "name:a");
    var corrected = new MatchKey(Strength.EXACT, "email:a@example.org");
    var other = new MatchKey(Strength.EXACT, "email:other-inquiry@example.org");
    store.change(s -> {
      s.inquiries().index(a.id(), Set.of(old, name, other));
      return null;
    });

    store.change(s -> {
      s.inquiries().reindex(a.id(), Set.of(old, name), Set.of(name, corrected));
      return null;
    });

    assertEquals(Set.of(name, corrected, other), store.read(s -> s.inquiries().matches(List.of(old, name, corrected, other))).keySet());
  }

  @Test
  void pairIsProposedOnce() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    var first = new MergeProposal(Id.of("p"), b.id(), a.id(), 0.1 + 0.2, "name", NOW, MergeProposal.Status.OPEN);
    store.change(s -> {
      s.inquiries().propose(first);
      s.inquiries().propose(new MergeProposal(Id.of("q"), a.id(), b.id(), 1, "name", NOW, MergeProposal.Status.OPEN));
      return null;
    });

    assertEquals(List.of(first), store.read(s -> s.inquiries().openProposals(10)));
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

  // Outbox

  @Test
  void deliveriesComeBackAndAgeByVersion() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));

    var added = store.change(s -> s.outbox().add(delivery("d", a, vera, DeliveryState.WAITING, NOW)));
    var saved = store.change(s -> s.outbox().save(added.claimed(NOW.plusSeconds(60))));

    assertEquals(List.of(1, 2), List.of(added.version(), saved.version()));
    assertEquals(Optional.of(saved), store.read(s -> s.outbox().find(saved.id())));
    assertEquals(List.of(saved), store.read(s -> s.outbox().of(a.id())));
    assertThrows(StaleData.class, () -> store.change(s -> s.outbox().save(added)));
  }

  @Test
  void turnsAreInTheOrderOfGivingWithinOneMoment() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    var udo = store.change(s -> s.directory().add(person("Udo")));
    store.change(s -> {
      s.outbox().add(delivery("1", a, udo, DeliveryState.DELIVERED, NOW));
      s.outbox().add(delivery("2", a, vera, DeliveryState.DELIVERED, NOW));
      return null;
    });
    var turns = store.read(s -> List.of(s.outbox().lastTurn(udo.id()).orElseThrow(), s.outbox().lastTurn(vera.id()).orElseThrow()));

    assertTrue(turns.get(0) < turns.get(1), turns.toString());
    assertTrue(store.read(s -> s.outbox().lastTurn(Id.of("nobody"))).isEmpty());
  }

  @Test
  void dueDeliveriesAreThoseThatWaitAndThoseWhoseSenderIsGone() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    store.change(s -> {
      s.outbox().add(delivery("retry", a, vera, DeliveryState.RETRY, NOW.minusSeconds(1)));
      s.outbox().add(delivery("now", a, vera, DeliveryState.WAITING, NOW));
      s.outbox().add(delivery("later", a, vera, DeliveryState.WAITING, NOW.plusSeconds(1)));
      s.outbox().add(delivery("unknown", a, vera, DeliveryState.UNKNOWN, NOW.minusSeconds(5)));
      s.outbox().add(delivery("left", a, vera, DeliveryState.SENDING, NOW.minusSeconds(3)));
      s.outbox().add(delivery("held", a, vera, DeliveryState.SENDING, NOW.plusSeconds(3)));
      s.outbox().add(delivery("done", a, vera, DeliveryState.DELIVERED, NOW.minusSeconds(9)));
      return null;
    });

    var due = store.read(s -> s.outbox().due(NOW, 10)).stream().map(d -> d.id().value()).toList();

    assertEquals(List.of("unknown", "left", "retry", "now"), due);
    assertEquals(7, store.read(s -> s.outbox().all(10)).size());
    assertEquals(2, store.read(s -> s.outbox().all(2)).size());
  }

  // Directory and settings

  @Test
  void marketingAndSalesAreAlwaysThere() {
    store.change(s -> {
      s.directory().add(new Team(Id.of("partner"), "Änderung"));
      return null;
    });

    assertTrue(store.read(s -> s.directory().teams()).containsAll(List.of(new Team(Team.MARKETING, "Marketing"),
        new Team(Team.SALES, "Sales"), new Team(Id.of("partner"), "Änderung"))));
  }

  @Test
  void personsAreFoundByNameOrMailWhateverTheCase() {
    var vera = store.change(s -> s.directory().add(person("Vera")));
    var away = store.change(s -> s.directory().save(vera.away(new Absence(LocalDate.of(2026, 12, 24), Optional.of(Id.of("max"))))));

    assertEquals(2, away.version());
    assertEquals(Optional.of(away), store.read(s -> s.directory().person(vera.id())));
    assertEquals(List.of(away), store.read(s -> s.directory().named("VERA")));
    assertEquals(List.of(away), store.read(s -> s.directory().named("Vera@Example.org")));
    assertEquals(List.of(), store.read(s -> s.directory().named("")));
    assertThrows(StaleData.class, () -> store.change(s -> s.directory().save(vera)));
    store.change(s -> s.directory().add(new Person(Id.of("o"), 0, "ÖZGÜR", "", Role.SALES, Team.SALES, Optional.empty())));
    assertEquals(1, store.read(s -> s.directory().named("özgür")).size());
  }

  @Test
  void sourcesAreUniqueByNameWhateverTheCase() {
    var added = store.read(s -> s.directory().source(FAIR.name())).orElseThrow();

    var saved = store.change(s -> s.directory().save(added.withMapping("{\"a\":1}")));

    assertEquals(Optional.of(saved), store.read(s -> s.directory().source("MESSE KÖLN")));
    assertEquals(1, store.read(s -> s.directory().sources()).size());
    assertThrows(RuntimeException.class, () -> store.change(s -> {
      s.directory().add(new Source(Id.of("other"), 0, "messe köln", ""));
      return null;
    }));
  }

  @Test
  void sourceThatAnotherSavedIsNotOverwritten() {
    var seen = store.read(s -> s.directory().source(FAIR.name())).orElseThrow();
    var first = store.change(s -> s.directory().save(seen.withMapping("A")));

    assertThrows(StaleData.class, () -> store.change(s -> s.directory().save(seen.withMapping("B"))));

    assertEquals(List.of(1, 2), List.of(seen.version(), first.version()));
    assertEquals(Optional.of(first), store.read(s -> s.directory().source(FAIR.name())));
  }

  @Test
  void settingThatAnotherSetMeanwhileIsNotOverwritten() {
    setA("1");
    assertThrows(StaleData.class, () -> store.change(s -> {
      s.settings().get("a");
      CompletableFuture.runAsync(() -> setA("2")).join();
      s.settings().set("a", "3", WORKBENCH, NOW);
      return null;
    }));

    assertEquals(Optional.of("2"), store.read(s -> s.settings().get("a")));
  }

  private void setA(String value) {
    store.change(s -> {
      s.settings().set("a", value, WORKBENCH, NOW);
      return null;
    });
  }

  @Test
  void settingsAreSetAndTakenBack() {
    store.change(s -> {
      s.settings().set("a", "1", WORKBENCH, NOW);
      s.settings().set("b", "ß".repeat(50_000), WORKBENCH, NOW);
      s.settings().set("a", "2", WORKBENCH, NOW);
      return null;
    });
    assertEquals(Map.of("a", "2", "b", "ß".repeat(50_000)), store.read(s -> s.settings().all()));

    store.change(s -> {
      s.settings().set("a", "", WORKBENCH, NOW);
      s.settings().set("never", "", WORKBENCH, NOW);
      return null;
    });

    assertEquals(Optional.empty(), store.read(s -> s.settings().get("a")));
  }

  // Changes, backups, examination

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

  @Test
  void backupBringsEverythingBack() {
    var before = add(full("a"));
    var file = directory.resolve("sicherung ä.zip");
    store.backup(file);
    add(lead("b"));
    store.close();

    factory().restore(directory, file);
    store = factory().open(directory);

    assertEquals(Optional.of(before), store.read(s -> s.leads().find(before.id())));
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
  }

  @Test
  void fileThatIsNoBackupIsRefusedAndChangesNothing() throws Exception {
    var a = add(lead("a"));
    var file = java.nio.file.Files.writeString(directory.resolve("x.zip"), "no backup");
    store.close();

    assertThrows(StoreRefused.class, () -> factory().restore(directory, file));

    store = factory().open(directory);
    assertEquals(Optional.of(a), store.read(s -> s.leads().find(a.id())));
  }

  @Test
  void examinationFindsAHealthyStore() {
    var findings = store.examine();

    assertTrue(findings.stream().map(LeadStore.Finding::topic).toList().containsAll(List.of("engine", "schema")));
    assertTrue(findings.stream().filter(f -> !f.topic().equals("space")).allMatch(LeadStore.Finding::healthy), findings::toString);
  }
}
