package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;

/** An answer's row; never changed. */
@Entity(name = "Answer")
@Table(name = "answers")
public class AnswerEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "lead_id") String lead;
  String model;
  String question;
  @Column(name = "answer_kind") String kind;
  @Lob @Column(name = "answer_text") String text;
  @Column(name = "answered_at") long at;
  @Column(name = "answered_by") String by;
  @Column(name = "came_from") String source;

  protected AnswerEntity() {}

  /** The row of a new answer. */
  public static AnswerEntity of(Id<Lead> lead, String model, Answer answer) {
    var row = new AnswerEntity();
    row.id = Id.next(answer.at()).value();
    row.lead = lead.value();
    row.position = Micros.nextPosition();
    row.model = model;
    row.question = answer.question();
    row.kind = answer.value().kind().name();
    row.text = AnswerText.of(answer.value());
    row.at = Micros.of(answer.at());
    row.by = answer.by();
    row.source = answer.source();
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** Whose answer it is. */
  public Id<Lead> of() {
    return Id.of(lead);
  }

  /** The model whose question it answers. */
  public String model() {
    return model;
  }

  /** The answer. */
  public Answer answer() {
    return new Answer(question, AnswerText.value(kind, text), Micros.instant(at), by, source);
  }
}
