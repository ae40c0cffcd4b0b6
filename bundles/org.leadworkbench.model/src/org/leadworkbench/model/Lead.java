package org.leadworkbench.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A contactable person or organisation that showed interest and is not yet a sales case: the current state, beside
 * which the events are the history.
 *
 * @param id identity
 * @param version counts the changes, for optimistic locking; 0 before the first save
 * @param contact who it is and how to reach them
 * @param details named values that fit no field
 * @param source where the first inquiry came from
 * @param capturedAt when the first inquiry came, UTC
 * @param consent whether the person agreed to be contacted
 * @param state where the lead stands
 * @param responsibility who answers for it
 * @param next what comes next; there for every open lead and only for those
 * @param rating band and probability; empty before the first assessment
 */
public record Lead(Id<Lead> id, int version, Contact contact, Map<String, Detail> details, Id<Source> source,
    Instant capturedAt, Consent consent, State state, Responsibility responsibility, Optional<NextStep> next,
    Optional<Rating> rating) {
  public Lead {
    Objects.requireNonNull(id);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(source);
    Objects.requireNonNull(capturedAt);
    Objects.requireNonNull(consent);
    Objects.requireNonNull(responsibility);
    Objects.requireNonNull(rating);
    details = Map.copyOf(details);
    if (state.isOpen() != next.isPresent())
      throw new IllegalArgumentException("An open lead has a next step, a closed one has none: " + state);
  }

  /** The same lead in another state that is open, with what comes next. */
  public Lead in(State state, NextStep next) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, Optional.of(next), rating);
  }

  /** The same lead in a state that is closed. */
  public Lead closed(State state) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, Optional.empty(), rating);
  }

  /** The same lead with another responsible. */
  public Lead with(Responsibility responsibility) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, rating);
  }

  /** The same lead with another rating. */
  public Lead with(Rating rating) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, Optional.of(rating));
  }

  /** The same lead with another contact. */
  public Lead with(Contact contact) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, rating);
  }

  /** The same lead with other details. */
  public Lead with(Map<String, Detail> details) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, rating);
  }

  /** The same lead with another consent. */
  public Lead with(Consent consent) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, rating);
  }

  /** The same lead as it stands after a save. */
  public Lead withVersion(int version) {
    return new Lead(id, version, contact, details, source, capturedAt, consent, state, responsibility, next, rating);
  }
}
