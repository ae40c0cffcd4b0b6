package org.leadworkbench.qualify.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lesson;

class NaiveBayesTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  /** 3 of 4 with "a" won, 1 of 6 with "b": by hand from the recipe. */
  @Test
  void countsAsOdooDoes() {
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < 4; i++) lessons.add(new Lesson(evidence("a"), AT, i < 3));
    for (int i = 0; i < 6; i++) lessons.add(new Lesson(evidence("b"), AT, i < 1));

    var model = new NaiveBayes(new NaiveBayes().learn("1", Market.lessons(lessons)));

    // one place more is kept for values that nobody had, and begins at a tenth as well
    double odds = 4.0 / 6 * (3.1 / 4.3) / (1.1 / 6.3);
    assertEquals(odds / (1 + odds), model.estimate(evidence("a")).probability(), 1e-12);
  }

  private static Evidence evidence(String word) {
    var details = new TreeMap<String, Detail>();
    details.put("word", new Detail.Text(word));
    var none = Evidence.none(AT, 0.10);
    return new Evidence(none.moment(), none.day(), none.baseRate(), none.answers(), details, none.activities());
  }
}
