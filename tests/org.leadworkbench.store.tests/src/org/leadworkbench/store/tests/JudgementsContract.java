package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.answer;
import static org.leadworkbench.store.tests.Samples.assessment;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.values;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;

/** What every store promises of answers and assessments. */
abstract class JudgementsContract extends StoreContract {
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
      s.judgements().judged(Id.of("a"), "basis-1", Optional.empty());
      s.judgements().judged(Id.of("b"), "basis-1", Optional.empty());
      return null;
    });

    assertEquals(List.of("c"), stale("basis-1", ""));
    assertEquals(List.of("b", "c"), stale("basis-2", "a"));
    assertEquals(1, store.read(s -> s.judgements().stale("basis-2", NOW, "", 1)).size());
    store.change(s -> {
      s.judgements().add(Id.of("a"), "bant", answer("NEED", values().get(0), NOW));
      return null;
    });
    assertEquals(List.of("a", "c"), stale("basis-1", ""));
    assertEquals(1, store.read(s -> s.leads().find(Id.of("a"))).orElseThrow().version());
  }

  @Test
  void timeAloneMakesAJudgementStale() {
    for (var id : List.of("a", "b", "c", "d")) add(lead(id));
    store.change(s -> {
      s.judgements().judged(Id.of("a"), "basis-1", Optional.of(NOW));
      s.judgements().judged(Id.of("b"), "basis-1", Optional.of(NOW.plusSeconds(1)));
      s.judgements().judged(Id.of("c"), "basis-1", Optional.empty());
      return null;
    });

    assertEquals(List.of("a", "d"), stale("basis-1", ""));
    assertEquals(List.of("b", "c", "d"), stale("basis-2", "a"));
    assertEquals(List.of("a"), aged(NOW));
    assertEquals(List.of("a", "b"), aged(NOW.plusSeconds(1)));
    store.change(s -> {
      s.judgements().outdate(Id.of("a"));
      return null;
    });
    assertEquals(List.of(), aged(NOW));
  }

  private List<String> aged(Instant now) {
    return store.read(s -> s.judgements().aged("basis-1", now, "", 10)).stream().map(lead -> lead.id().value()).toList();
  }

  private List<String> stale(String basis, String after) {
    return store.read(s -> s.judgements().stale(basis, NOW, after, 10)).stream().map(lead -> lead.id().value()).toList();
  }
}
