package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.port.Judgements;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.store.jpa.entity.AnswerEntity;
import org.leadworkbench.store.jpa.entity.AssessmentEntity;
import org.leadworkbench.store.jpa.entity.PersonalAssessmentEntity;
import org.leadworkbench.store.jpa.rows.PendingRows;
import org.leadworkbench.store.jpa.rows.RowType;
import org.leadworkbench.store.jpa.rows.Rows;

/** Answers and judgements as rows that are only added. */
record JpaJudgements(Work work) implements Judgements {
  private static final RowType<AnswerEntity> ANSWERS = RowType.of(AnswerEntity.class);
  private static final RowType<AssessmentEntity> ASSESSMENTS = RowType.of(AssessmentEntity.class);
  private static final RowType<PersonalAssessmentEntity> PERSONAL = RowType.of(PersonalAssessmentEntity.class);
  /** Between the basis and the moment at which time alone makes the judgement stale. */
  private static final String UNTIL = "; until ";
  private static final String OPEN = Stream.of(State.values()).filter(State::isOpen).map(s -> "'" + s + "'")
      .collect(Collectors.joining(","));

  @Override
  public void add(Id<Lead> lead, String model, Answer answer) {
    work.add(AnswerEntity.of(lead, model, answer));
    work.outdate(lead);
  }

  @Override
  public List<Answer> answers(Id<Lead> lead, String model) {
    return work.inTime(ANSWERS, "where lead_id = ? and model = ?", lead.value(), model)
        .stream().map(AnswerEntity::answer).toList();
  }

  @Override
  public Map<Id<Lead>, Map<String, List<Answer>>> answers(Collection<Id<Lead>> leads) {
    return work.inTime(ANSWERS, "where lead_id " + Rows.KEYS,
        leads.stream().map(Id::value).toList()).stream().collect(
        Collectors.groupingBy(AnswerEntity::of, Collectors.groupingBy(AnswerEntity::model, Collectors.mapping(AnswerEntity::answer, Collectors.toList()))));
  }

  @Override
  public void add(Assessment assessment) {
    work.add(AssessmentEntity.of(assessment));
    work.changed(assessment.lead());
  }

  @Override
  public Optional<Assessment> latest(Id<Lead> lead, String model) {
    return work.latest(ASSESSMENTS, "where lead_id = ? and model = ?", lead.value(), model).map(AssessmentEntity::assessment);
  }

  @Override
  public List<Assessment> assessments(Id<Lead> lead) {
    return work.inTime(ASSESSMENTS, "where lead_id = ?", lead.value()).stream().map(AssessmentEntity::assessment).toList();
  }

  @Override
  public void add(PersonalAssessment assessment) {
    work.add(PersonalAssessmentEntity.of(assessment));
    work.changed(assessment.lead());
  }

  @Override
  public List<PersonalAssessment> personal(Id<Lead> lead) {
    return work.inTime(PERSONAL, "where lead_id = ?", lead.value()).stream().map(PersonalAssessmentEntity::assessment).toList();
  }

  @Override
  public Map<Id<Lead>, List<PersonalAssessment>> personal(Collection<Id<Lead>> leads) {
    return work.inTime(PERSONAL, "where lead_id " + Rows.KEYS, leads.stream().map(Id::value).toList())
        .stream().map(PersonalAssessmentEntity::assessment).collect(Collectors.groupingBy(PersonalAssessment::lead));
  }

  @Override
  public List<Id<Lead>> personallyJudged() {
    var leads = new ArrayList<Id<Lead>>();
    work.rows().each("select distinct lead_id from personal_assessments order by lead_id", List.of(), row -> leads.add(Id.of(row.getString(1))));
    return leads;
  }

  @Override
  public void judged(Id<Lead> lead, String basis, Optional<Instant> until) {
    work.judged(lead, basis + until.map(moment -> UNTIL + second(moment)).orElse(""));
  }

  @Override
  public void outdate(Id<Lead> lead) {
    work.outdate(lead);
  }

  @Override
  public List<Lead> stale(String basis, Instant now, String after, int limit) {
    int length = basis.length() + UNTIL.length();
    return open("judged_basis is null or judged_basis <> ? and not (substr(judged_basis, 1, " + length + ") = ? and substr(judged_basis, " + (length + 1) + ") > ?)",
        List.of(after, basis, basis + UNTIL, second(now)), limit);
  }

  @Override
  public List<Lead> aged(String basis, Instant now, String after, int limit) {
    int length = basis.length() + UNTIL.length();
    return open("substr(judged_basis, 1, " + length + ") = ? and substr(judged_basis, " + (length + 1) + ") <= ?", List.of(after, basis + UNTIL, second(now)), limit);
  }

  private List<Lead> open(String condition, List<?> values, int limit) {
    var found = new ArrayList<Lead>();
    work.rows().each(PendingRows.LEADS.select() + "where id > ? and state in (" + OPEN + ") and (" + condition + ") order by id"
        + " fetch first " + limit + " rows only", values, row -> found.add(PendingRows.LEADS.read(row).lead()));
    found.forEach(work::read);
    return found;
  }

  /** Such texts are as long as each other and in the order of time. */
  private static String second(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
