package org.leadworkbench.bench.ground;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.lead.CountLeads;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.lead.LogContact;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.core.report.RunReport;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.leadworkbench.store.jpa.JpaStoreFactory;
import org.leadworkbench.store.jpa.dialect.Engine;

/** The product without window and OSGi: its use cases with its plug-ins on its store of a data directory. */
public final class Desk implements AutoCloseable {
  /** Who does everything. */
  public static final Actor ACTOR = Actor.notRegistered("bench");
  private static final int PAGE = 500;
  private final Guard guard = new Guard();
  private final Clock clock = Clock.systemUTC();
  private final CaptureSource csv = only(CaptureSource.class);
  /** What is installed. */
  public final Plugins plugins = new Plugins(Components.of(QualificationModel.class), Components.of(ModelProvider.class), Components.of(RatingPolicy.class),
      List.of(csv), Components.of(TransferConnector.class), Components.of(Report.class));
  /** The store. */
  public final LeadStore store;
  /** Captures lists. */
  public final CaptureLeads capture;
  /** Lists leads. */
  public final FindLeads find;
  /** Counts leads. */
  public final CountLeads count;
  /** Notes contacts. */
  public final LogContact contact;
  /** Ends leads. */
  public final DisqualifyLead disqualify;
  private final AssessStale assess;
  /** Runs reports. */
  public final RunReport report;

  /** Opens the store of this data directory, which is made where it is not there. */
  public Desk(Path directory) {
    store = new JpaStoreFactory(Components.of(Engine.class), clock, "bench").open(directory);
    capture = new CaptureLeads(store, plugins, guard, clock);
    find = new FindLeads(store);
    count = new CountLeads(store);
    contact = new LogContact(store, clock);
    disqualify = new DisqualifyLead(store, clock);
    assess = new AssessStale(store, new AssessLead(store, plugins, guard, new RequestTransfer(new Connectors(plugins), plugins), clock), clock);
    report = new RunReport(store, plugins, guard);
  }

  /** Captures a list that {@link Lists} wrote, as one more list of the same source. */
  public CaptureReport capture(Path list) {
    var report = done(capture.capture(new CaptureRequest(csv, CaptureInput.of(list), Values.none(), "Bench", Optional.of(Lists.MAPPING),
        ACTOR, false, List.of(list.getParent())), Progress.NONE));
    if (report.rejected() > 0) throw new IllegalStateException("Rows were rejected: " + report.rejects().getFirst());
    return report;
  }

  /** Judges so many of the leads that wait for it, or some more: a batch is judged as a whole. */
  public void judge(int count) {
    var judged = new AtomicInteger();
    done(assess.assess(ACTOR, judgement -> judged.incrementAndGet(), () -> judged.get() >= count));
  }

  /** Sets what the organisation decided; an empty value is the standard. */
  public void set(KnownSetting setting, String value) {
    store.change(session -> {
      session.settings().set(setting.key(), value, ACTOR, clock.instant());
      return value;
    });
  }

  /** Waits until lists are in memory, as they are some time after a window was opened. */
  public void likeAWindow() throws InterruptedException {
    var inMemory = new CountDownLatch(1);
    store.onChange(new LeadStore.Listener() {
      @Override
      public void changed(Set<Id<Lead>> leads) {
        // nothing is shown
      }

      @Override
      public void listsAreInMemory() {
        inMemory.countDown();
      }
    });
    inMemory.await();
  }

  /** So many leads that nobody touched yet, the newest first. */
  public List<Id<Lead>> untouched(int count) {
    var query = LeadQuery.all().in(Set.of(State.NEW));
    var ids = new ArrayList<Id<Lead>>();
    for (var page = find.find(query, PAGE);; page = find.find(query, page.next().orElseThrow(), PAGE)) {
      page.rows().stream().limit(count - ids.size()).forEach(row -> ids.add(row.id()));
      if (ids.size() == count) return ids;
      if (page.next().isEmpty()) throw new IllegalStateException("There are no " + count + " leads left that nobody touched");
    }
  }

  /** What came of it; a refusal ends the bench. */
  public static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var why) -> throw new IllegalStateException(why.text(Locale.ENGLISH));
    };
  }

  private static <T> T only(Class<T> service) {
    return Components.of(service).getFirst();
  }

  @Override
  public void close() {
    guard.close();
    store.close();
  }
}
