package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * What the host relies on in a {@link LearningModel}. Extend it, answer {@link #provider} and {@link #id}, and the model is
 * checked as it is before its first lesson and as it is after {@link #enough} of them, by this and by all of
 * {@link QualificationModelContract}.
 */
public abstract class LearningModelContract extends QualificationModelContract {
  private static final int LATER = 1_000;
  private Optional<ModelDocument> taught = Optional.empty();

  /** The provider that makes the model; a new one or the same one each time. */
  protected abstract ModelProvider provider();

  /** The model's id, by which the provider names it before and after learning. */
  protected abstract String id();

  /** From how many lessons on the model is expected to know more than the base rate. */
  protected int enough() {
    return 3_000;
  }

  @Override
  protected QualificationModel model() {
    return learned();
  }

  /** The model after enough lessons; they are taught once for each test. */
  private LearningModel learned() {
    if (taught.isEmpty()) taught = Optional.of(document("1", lessons()));
    return model(taught.get());
  }

  @Override
  protected List<Evidence> moreEvidence() {
    return lessons().all().stream().limit(100).map(Lesson::evidence).toList();
  }

  @Test
  void beforeItsFirstLessonItAnswersWithTheBaseRate() {
    var model = untaught();

    for (var e : moreEvidence()) {
      var estimate = model.estimate(e);
      assertEquals(e.baseRate(), estimate.probability(), 1e-12);
      assertTrue(estimate.interval().isPresent(), "Nothing learned, but certain");
    }
    assertFalse(model.hasLearned());
  }

  @Test
  void ofNoLessonsItLearnsNothing() {
    assertFalse(model(document("1", SampleLessons.none())).hasLearned());
  }

  @Test
  void ofEnoughLessonsItLearns() {
    assertTrue(learned().hasLearned());
  }

  @Test
  void whatItLearnedHoldsForLaterLeads() {
    var later = SampleLessons.of(enough() + LATER).all().subList(enough(), enough() + LATER);
    var model = learned();
    double learned = 0;
    double base = 0;
    double share = lessons().all().stream().filter(Lesson::won).count() / (double) enough();
    for (var lesson : later) {
      learned += loss(model.estimate(lesson.evidence()).probability(), lesson.won());
      base += loss(share, lesson.won());
    }

    assertTrue(learned < base, "Log loss " + learned / LATER + " on later leads, and " + base / LATER + " of the base rate alone");
  }

  @Test
  void theSameLessonsGiveTheSameDocument() {
    assertEquals(document("7", lessons()), document("7", lessons()));
  }

  @Test
  void theModelSaysWhichDocumentItIsOf() {
    var document = document("7", lessons());

    assertEquals("7", model(document).describe().basics().version());
    assertEquals(id(), document.id());
  }

  @Test
  void theDocumentsModelPredictsWithinTheHorizonThatWasTaught() {
    assertEquals(lessons().horizonDays(), learned().describe().horizonDays());
  }

  @Test
  void learningLeavesTheModelAsItIs() {
    var model = untaught();
    model.learn("1", lessons());

    assertFalse(model.hasLearned());
    for (var e : moreEvidence()) assertEquals(e.baseRate(), model.estimate(e).probability(), 1e-12);
  }

  @Test
  void otherLessonsGiveAnotherDocument() {
    assertNotEquals(document("1", lessons()).content(), document("1", new SampleLessons(lessons().all().subList(0, enough() / 2))).content());
  }

  @Test
  void twoThreadsMayLearnAtOnce() throws Exception {
    var model = untaught();
    var alone = model.learn("1", lessons());
    Callable<ModelDocument> learn = () -> model.learn("1", lessons());

    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var together : threads.invokeAll(Collections.nCopies(2, learn))) assertEquals(alone, together.get());
    }
  }

  @Test
  void readsEachLessonOnce() {
    var read = new AtomicInteger();

    untaught().learn("1", new Counted(SampleLessons.of(500), read));

    assertEquals(500, read.get(), "Each lesson is read once, as each reading asks the store");
  }

  @Test
  void aDocumentThatIsNoneIsRefused() {
    var broken = new ModelDocument(id(), "1", "no document of this provider");

    assertThrows(IllegalArgumentException.class, () -> provider().models(List.of(broken)));
  }

  private SampleLessons lessons() {
    return SampleLessons.of(enough());
  }

  private LearningModel untaught() {
    return of(provider().models(List.of()));
  }

  private LearningModel model(ModelDocument document) {
    return of(provider().models(List.of(document)));
  }

  private LearningModel of(List<QualificationModel> models) {
    var found = models.stream().filter(m -> m.describe().id().equals(id())).toList();
    assertEquals(1, found.size(), () -> "models with the id " + id());
    return (LearningModel) found.getFirst();
  }

  private ModelDocument document(String version, Lessons lessons) {
    return untaught().learn(version, lessons);
  }

  private static double loss(double p, boolean won) {
    return -Math.log(won ? p : 1 - p);
  }

  private record Counted(SampleLessons lessons, AtomicInteger read) implements Lessons {
    @Override
    public int horizonDays() {
      return lessons.horizonDays();
    }

    @Override
    public double baseRate() {
      return lessons.baseRate();
    }

    @Override
    public List<QualificationModel> experts() {
      return lessons.experts();
    }

    @Override
    public Iterator<Lesson> iterator() {
      return lessons.all().stream().peek(l -> read.incrementAndGet()).iterator();
    }
  }
}
