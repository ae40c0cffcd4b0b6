package org.leadworkbench.store.jpa.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;

class AssessmentDocumentTest {
  private static final Instant AT = Instant.parse("2026-10-25T00:30:00.000000001Z");

  @Test
  void anyDoubleComesBackToTheBit() {
    var random = new Random(7);
    var doubles = IntStream.range(0, 5_000).mapToObj(i -> Double.longBitsToDouble(random.nextLong())).toList();
    var estimate = new Estimate(Double.NaN, Double.NEGATIVE_INFINITY, doubles.stream().map(Contribution::rest).toList(),
        Optional.empty());

    var read = AssessmentDocument.estimate(Json.read(AssessmentDocument.json(assessment(estimate))));

    assertEquals(estimate, read);
    assertEquals(doubles.stream().map(Double::doubleToLongBits).toList(),
        read.contributions().stream().map(c -> Double.doubleToLongBits(c.logOdds())).toList());
  }

  @Test
  void nanosecondsComeBack() {
    var json = Json.read(AssessmentDocument.json(assessment(Estimate.of(0, List.of()))));

    assertEquals(AT, AssessmentDocument.at(json));
    assertEquals(Evidence.none(AT, 0.1), AssessmentDocument.evidence(json));
  }

  private static Assessment assessment(Estimate estimate) {
    return new Assessment(Id.of("a"), Id.of("l"), "bant", "1", AT, Actor.workbench("test"), Evidence.none(AT, 0.1), estimate);
  }
}
