package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.port.Learning;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Micros;
import org.leadworkbench.store.jpa.entity.ModelChoiceEntity;
import org.leadworkbench.store.jpa.entity.ModelDocumentEntity;

/** How leads ended, read by one pass, and documents of models as rows that are only added. */
record JpaLearning(Work work) implements Learning {
  private static final String COURSES = "select l.id, l.source_id, l.captured_at, l.state, e.event_type, e.reason, e.happened_at, e.facts, e.id"
      + " from leads l left join lead_events e on e.lead_id = l.id and e.event_type in ('OUTCOME_REPORTED', 'DISQUALIFIED', 'UNDONE')"
      + " where l.state in ('CONVERTED', 'DISQUALIFIED') or l.state not in ('MERGED', 'ERASED') and l.captured_at < ?"
      + " order by l.id, e.happened_at, e.position_no";
  private static final String DOCUMENTS = "select d from ModelDocument d where d.model = :model";

  @Override
  public List<Course> courses(Instant before) {
    var ends = new Ends();
    work.rows().each(COURSES, List.of(Micros.of(before)), ends::take);
    var courses = ends.courses();
    // one of two that are the same says nothing of whether somebody buys
    courses.removeIf(c -> c.state() == State.DISQUALIFIED && ReasonCode.DUPLICATE.code().equals(c.facts().get("disqualified")));
    return List.copyOf(courses);
  }

  @Override
  public void add(Kept document) {
    work.persist(ModelDocumentEntity.of(document));
  }

  @Override
  public List<String> models() {
    return work.all(work.query("select distinct d.model from ModelDocument d order by d.model", String.class));
  }

  @Override
  public List<Kept> documents(String model) {
    return work.all(work.query(DOCUMENTS + " order by d.position", ModelDocumentEntity.class).setParameter("model", model)).stream().map(ModelDocumentEntity::kept).toList();
  }

  @Override
  public Optional<Kept> document(String model, String version) {
    return work.first(work.query(DOCUMENTS + " and d.documentVersion = :version", ModelDocumentEntity.class).setParameter("model", model)
        .setParameter("version", version)).map(ModelDocumentEntity::kept).findFirst();
  }

  @Override
  public Map<String, String> published() {
    var latest = new HashMap<String, String>();
    work.all(work.query("select c from ModelChoice c order by c.position", ModelChoiceEntity.class)).forEach(c -> latest.put(c.model(), c.publication().version()));
    return latest;
  }

  @Override
  public void publish(String model, String version, Actor actor, Instant at) {
    work.persist(new ModelChoiceEntity(model, version, actor, at));
  }

  @Override
  public List<Publication> publications(String model) {
    return work.all(work.query("select c from ModelChoice c where c.model = :model order by c.position", ModelChoiceEntity.class).setParameter("model", model))
        .stream().map(ModelChoiceEntity::publication).toList();
  }
}
