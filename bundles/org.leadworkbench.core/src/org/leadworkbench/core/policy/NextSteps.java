package org.leadworkbench.core.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.NextStep;

/**
 * When each next step is due.
 *
 * @param time the organisation's business time
 */
public record NextSteps(BusinessTime time) {
  private static final Duration HOT = Duration.ofHours(1);
  private static final Duration ACCEPTANCE = Duration.ofHours(4);
  private static final int RESUME_DAYS = 90;

  public NextSteps {
    Objects.requireNonNull(time);
  }

  /** A first contact: Hot within a business hour, Warm within 2 business days, Cold 5, not assessed 2. */
  public NextStep firstContact(Optional<Band> band, Instant from) {
    return new NextStep(NextStep.Kind.FIRST_CONTACT, byBand(band, from));
  }

  /** Going on with the work, due like a first contact. */
  public NextStep followUp(Optional<Band> band, Instant from) {
    return new NextStep(NextStep.Kind.FOLLOW_UP, byBand(band, from));
  }

  /** The delivery to sales, within a business hour. */
  public NextStep handOver(Instant from) {
    return new NextStep(NextStep.Kind.HAND_OVER, time.after(from, HOT));
  }

  /** Finding somebody in sales who can take the lead, within a business hour. */
  public NextStep findRecipient(Instant from) {
    return new NextStep(NextStep.Kind.FIND_RECIPIENT, time.after(from, HOT));
  }

  /** The business time within which sales accepts or rejects. */
  public static Duration acceptance() {
    return ACCEPTANCE;
  }

  /** Accepting or rejecting, within 4 business hours of the delivery. */
  public NextStep acceptOrReject(Instant from) {
    return new NextStep(NextStep.Kind.ACCEPT_OR_REJECT, time.after(from, ACCEPTANCE));
  }

  /** Working towards an opportunity, within 2 business days. */
  public NextStep convert(Instant from) {
    return new NextStep(NextStep.Kind.CONVERT, time.afterDays(from, 2));
  }

  /** Resumption of a lead that came too early, after 90 days. */
  public NextStep resume(Instant from) {
    return resume(from.atZone(time.zone()).toLocalDate().plusDays(RESUME_DAYS));
  }

  /** Resumption when the organisation opens on this day. */
  public NextStep resume(LocalDate day) {
    return new NextStep(NextStep.Kind.RESUME, day.atTime(time.opens()).atZone(time.zone()).toInstant());
  }

  private Instant byBand(Optional<Band> band, Instant from) {
    if (band.equals(Optional.of(Band.HOT))) return time.after(from, HOT);
    return time.afterDays(from, band.equals(Optional.of(Band.COLD)) ? 5 : 2);
  }
}
