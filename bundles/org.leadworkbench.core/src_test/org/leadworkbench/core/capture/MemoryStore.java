package org.leadworkbench.core.capture;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Directory;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.Inquiries;
import org.leadworkbench.core.port.Judgements;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Leads;
import org.leadworkbench.core.port.Learning;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.Outbox;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.TimeLine;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.PersonalAssessment;

/**
 * Keeps in memory what a capture writes: a change that throws leaves nothing, a stale version is refused. Of the ports
 * it knows what captures call; anything else fails.
 */
public final class MemoryStore implements LeadStore {
  private Data data = new Data(null);
  /** How often each change is run, as a database may ask for after a deadlock. */
  int attempts = 1;
  /** By how many bytes it can grow. */
  long room = Long.MAX_VALUE;

  /** What is stored. The methods are those of the ports. */
  public static final class Data {
    final Map<Id<Lead>, Lead> leads = new LinkedHashMap<>();
    final List<LeadEvent> events = new ArrayList<>();
    final List<Inquiry> inquiries = new ArrayList<>();
    final Map<MatchKey, Set<Id<Lead>>> keys = new HashMap<>();
    final List<MergeProposal> proposals = new ArrayList<>();
    final List<Map.Entry<Id<Lead>, Answer>> answers = new ArrayList<>();
    final List<PersonalAssessment> personal = new ArrayList<>();
    final Map<String, Source> sources = new LinkedHashMap<>();

    Data(Data other) {
      if (other == null) return;
      leads.putAll(other.leads);
      events.addAll(other.events);
      inquiries.addAll(other.inquiries);
      other.keys.forEach((k, v) -> keys.put(k, new java.util.LinkedHashSet<>(v)));
      proposals.addAll(other.proposals);
      answers.addAll(other.answers);
      personal.addAll(other.personal);
      sources.putAll(other.sources);
    }

    public Optional<Lead> find(Id<Lead> id) {
      return Optional.ofNullable(leads.get(id));
    }

    public Map<Id<Lead>, Lead> find(Collection<Id<Lead>> ids) {
      var found = new HashMap<Id<Lead>, Lead>();
      ids.forEach(id -> find(id).ifPresent(l -> found.put(id, l)));
      return found;
    }

    public Lead add(Lead lead) {
      leads.put(lead.id(), lead);
      return lead;
    }

    public Lead save(Lead lead) {
      if (leads.get(lead.id()).version() != lead.version()) throw new StaleData("Lead " + lead.id());
      return add(lead.withVersion(lead.version() + 1));
    }

    public void add(LeadEvent event) {
      events.add(event);
    }

    public List<LeadEvent> eventsOf(Id<Lead> lead) {
      return events.stream().filter(e -> e.lead().equals(lead)).toList();
    }

    public Optional<LeadEvent> last(Id<Lead> lead, EventType type) {
      return events.stream().filter(e -> e.lead().equals(lead) && e.type() == type).reduce((a, b) -> b);
    }

    public void add(Id<Lead> lead, String model, Answer answer) {
      answers.add(Map.entry(lead, answer));
    }

    public void add(PersonalAssessment assessment) {
      personal.add(assessment);
    }

    public void add(Inquiry inquiry) {
      if (inquiries.stream().anyMatch(i -> i.source().equals(inquiry.source()) && i.fingerprint().equals(inquiry.fingerprint())))
        throw new IllegalStateException("Two inquiries of a source with the same fingerprint");
      inquiries.add(inquiry);
    }

    public Map<String, Id<Lead>> byFingerprint(Id<Source> source, Collection<String> fingerprints) {
      return by(source, fingerprints, Inquiry::fingerprint);
    }

    public Map<String, Id<Lead>> byKey(Id<Source> source, Collection<String> wanted) {
      return by(source, wanted, Inquiry::key);
    }

    private Map<String, Id<Lead>> by(Id<Source> source, Collection<String> wanted, Function<Inquiry, String> field) {
      var found = new HashMap<String, Id<Lead>>();
      for (var i : inquiries) if (i.source().equals(source) && wanted.contains(field.apply(i))) found.put(field.apply(i), i.lead());
      return found;
    }

    public List<Inquiry> of(Id<Lead> lead) {
      return inquiries.stream().filter(i -> i.lead().equals(lead)).toList();
    }

    public void index(Id<Lead> lead, Set<MatchKey> wanted) {
      wanted.forEach(k -> keys.computeIfAbsent(k, x -> new java.util.LinkedHashSet<>()).add(lead));
    }

    public void reindex(Id<Lead> lead, Set<MatchKey> before, Set<MatchKey> wanted) {
      before.forEach(k -> keys.getOrDefault(k, new java.util.HashSet<>()).remove(lead));
      index(lead, wanted);
    }

    public Map<MatchKey, List<Id<Lead>>> matches(Collection<MatchKey> wanted, int most) {
      var found = new HashMap<MatchKey, List<Id<Lead>>>();
      wanted.stream().filter(keys::containsKey).forEach(k -> found.put(k, List.copyOf(keys.get(k))));
      return found;
    }

    public void propose(MergeProposal proposal) {
      proposals.add(proposal);
    }

    public List<Person> named(String name) {
      return List.of();
    }

    public Optional<Source> source(String name) {
      return Optional.ofNullable(sources.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    public void add(Source source) {
      sources.put(source.name().toLowerCase(java.util.Locale.ROOT), source);
    }

    public Source save(Source source) {
      if (source(source.name()).orElseThrow().version() != source.version()) throw new StaleData("Source " + source.id());
      var saved = new Source(source.id(), source.version() + 1, source.name(), source.mapping());
      add(saved);
      return saved;
    }

    public Optional<String> get(String key) {
      return Optional.empty();
    }
  }

  Data data() {
    return data;
  }

  @Override
  public <T> T read(Function<Session, T> reading) {
    return reading.apply(session());
  }

  @Override
  public <T> T change(Function<Session, T> change) {
    var before = data;
    for (int attempt = 1; ; attempt++) {
      data = new Data(before);
      try {
        T result = change.apply(session());
        if (attempt >= attempts) return result;
      } catch (RuntimeException e) {
        data = before;
        throw e;
      }
    }
  }

  @Override
  public Subscription onChange(Listener listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void backup(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Dump dump(Path file, LongPredicate going) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Dump load(Path file, LongPredicate going) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Finding> examine() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Finding> verify() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Refusal> lacksRoomFor(long bytes) {
    return bytes <= room ? Optional.empty() : Optional.of(Refusal.of("space.lacking", bytes, "memory", room));
  }

  @Override
  public void close() {
    data = new Data(null);
  }

  private Session session() {
    return new Session() {
      @Override
      public Leads leads() {
        return part(Leads.class);
      }

      @Override
      public TimeLine timeLine() {
        return part(TimeLine.class);
      }

      @Override
      public Judgements judgements() {
        return part(Judgements.class);
      }

      @Override
      public Inquiries inquiries() {
        return part(Inquiries.class);
      }

      @Override
      public Outbox outbox() {
        return part(Outbox.class);
      }

      @Override
      public Directory directory() {
        return part(Directory.class);
      }

      @Override
      public Learning learning() {
        return part(Learning.class);
      }

      @Override
      public Settings settings() {
        return part(Settings.class);
      }
    };
  }

  /** One port's view: its methods are those of {@link Data} with the same name and parameters. */
  private <T> T part(Class<T> port) {
    var current = data;
    InvocationHandler handler = (proxy, method, arguments) -> {
      try {
        // Two ports have an "of" for leads.
        var name = port == TimeLine.class && method.getName().equals("of") ? "eventsOf" : method.getName();
        return Data.class.getMethod(name, method.getParameterTypes()).invoke(current, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      } catch (NoSuchMethodException e) {
        throw new UnsupportedOperationException(method.toString(), e);
      }
    };
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }
}
