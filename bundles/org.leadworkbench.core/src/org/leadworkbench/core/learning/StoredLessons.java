package org.leadworkbench.core.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.AsOf;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * Lessons as they are read from the store, some hundred leads at a time, each in a transaction of its own.
 *
 * @param store the store
 * @param ended the leads, in order
 * @param horizonDays within how many days the event counts
 * @param baseRate the one that was set
 * @param models the installed models
 * @param model the id of the one that learns or is judged
 * @param leftOut counts what is left out since it was written after the decision, by the detail's name
 */
record StoredLessons(LeadStore store, List<Ended> ended, int horizonDays, double baseRate, List<QualificationModel> models, String model,
    Map<String, Integer> leftOut) implements Lessons {
  private static final int BATCH = 500;

  /** These of the leads. */
  StoredLessons part(int from, int to) {
    return new StoredLessons(store, ended.subList(from, to), horizonDays, baseRate, models, model, new TreeMap<>());
  }

  @Override
  public List<QualificationModel> experts() {
    return models.stream().filter(m -> !(m instanceof LearningModel)).toList();
  }

  @Override
  public Iterator<Lesson> iterator() {
    return new Reading();
  }

  private final class Reading implements Iterator<Lesson> {
    private final Deque<Lesson> read = new ArrayDeque<>();
    private int next;

    @Override
    public boolean hasNext() {
      while (read.isEmpty() && next < ended.size()) {
        var batch = ended.subList(next, Math.min(next + BATCH, ended.size()));
        next += batch.size();
        read.addAll(store.read(session -> lessons(session, batch)));
      }
      return !read.isEmpty();
    }

    @Override
    public Lesson next() {
      if (!hasNext()) throw new NoSuchElementException();
      return read.remove();
    }
  }

  private List<Lesson> lessons(Session session, List<Ended> batch) {
    var policy = Policy.of(session.settings());
    var leads = session.leads().find(batch.stream().map(Ended::lead).toList());
    var asOf = AsOf.of(session, leads.values(), models);
    return batch.stream().filter(e -> leads.containsKey(e.lead())).map(e -> {
      var known = asOf.get(e.lead()).decided(e.ended(), e.history(), e.late(), policy);
      known.leftOut().forEach(name -> leftOut.merge(name, 1, Integer::sum));
      return new Lesson(known.of(model), known.decided(), e.won());
    }).toList();
  }
}
