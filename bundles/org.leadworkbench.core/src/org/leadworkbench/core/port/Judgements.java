package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.PersonalAssessment;

/** Answers and judgements of leads: only ever added to. */
public interface Judgements {
  /** Adds an answer to a model's question; the lead's assessment becomes stale. */
  void add(Id<Lead> lead, String model, Answer answer);

  /** All answers to a model's questions, oldest first: the latest of a question counts. */
  List<Answer> answers(Id<Lead> lead, String model);

  /** All answers of each of these leads by the model that asks, oldest first; what has no answer is left out. */
  Map<Id<Lead>, Map<String, List<Answer>>> answers(Collection<Id<Lead>> leads);

  /** Adds an assessment. */
  void add(Assessment assessment);

  /** The latest assessment of a lead by this model. */
  Optional<Assessment> latest(Id<Lead> lead, String model);

  /** All assessments of a lead, oldest first. */
  List<Assessment> assessments(Id<Lead> lead);

  /** Adds a person's own judgement. */
  void add(PersonalAssessment assessment);

  /** The persons' own judgements of a lead, oldest first. */
  List<PersonalAssessment> personal(Id<Lead> lead);

  /** The same for each of these leads; what has none is left out. */
  Map<Id<Lead>, List<PersonalAssessment>> personal(Collection<Id<Lead>> leads);

  /** The leads that somebody judged personally. */
  List<Id<Lead>> personallyJudged();

  /**
   * Notes on what basis a lead was judged (models, versions, base rate, thresholds).
   *
   * @param basis a short text; any other basis makes the lead stale
   * @param until when time alone makes it stale, to the second, if it does
   */
  void judged(Id<Lead> lead, String basis, Optional<Instant> until);

  /** Makes a lead's assessment stale: something new is known. */
  void outdate(Id<Lead> lead);

  /**
   * Open leads that were not judged on this basis since something new was known, or whose judgement has aged, in order of
   * their ids.
   *
   * @param after leads behind this id; empty text for the first
   */
  List<Lead> stale(String basis, Instant now, String after, int limit);

  /** Those of them of which nothing new is known: they were judged on this basis, and time alone has made that stale. */
  List<Lead> aged(String basis, Instant now, String after, int limit);
}
