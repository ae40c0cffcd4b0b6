package org.leadworkbench.core.capture;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Source;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Captures a list: all of it or, where it is cancelled or fails, nothing of it. */
@Component(service = CaptureLeads.class)
public class CaptureLeads {
  private static final Logger LOG = LoggerFactory.getLogger(CaptureLeads.class);
  /** A list that is new takes a hundred times its size until it is stored for good, one that is mostly known much less. */
  private static final long GROWTH = 20;
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store, with these models and this clock. */
  @Activate
  public CaptureLeads(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Captures. The same list again changes nothing; a dry run counts the same and leaves nothing.
   *
   * @return what became of each row; refused where the list cannot be read, its mapping cannot be used, the disk is certainly too full for it, or the user cancelled
   */
  public Result<CaptureReport> capture(CaptureRequest request, Progress progress) {
    if (request.source().isBlank()) return Result.refused("capture.source");
    var lacking = store.lacksRoomFor(request.input().size() * GROWTH);
    if (lacking.isPresent()) return new Result.Refused<>(lacking.get());
    var saved = store.read(s -> s.directory().source(request.source()).map(Source::mapping).orElse(""));
    var reader = new GuardedSource(request.reader(), request.input(), guard);
    return new ChooseMapping(reader, request.settings()).choose(request.mapping(), saved, request.source())
        .then(chosen -> capture(request, reader, chosen, progress));
  }

  private Result<CaptureReport> capture(CaptureRequest request, GuardedSource reader, Chosen chosen, Progress progress) {
    var run = Id.<CaptureReport>next(clock.instant()).value();
    var folders = request.dryRun() ? List.<Path>of() : request.rejectsFolders();
    try (var rejected = new RejectedRows(folders, request.rejectsName(), chosen.probe().columns())) {
      var report = all(request, reader, chosen, progress, run, rejected);
      LOG.info("Capture {}: {} rows, {} new, {} updated, {} merged, {} unchanged, {} rejected, dry run {}", run, report.rows(), report.created(),
          report.updated(), report.merged(), report.unchanged(), report.rejected(), report.dryRun());
      return Result.done(report.with(rejected.publish()));
    } catch (BadMapping e) {
      return new Result.Refused<>(e.why());
    } catch (Abandoned e) {
      return new Result.Refused<>(e.why());
    }
  }

  private CaptureReport all(CaptureRequest request, GuardedSource reader, Chosen chosen, Progress progress, String run, RejectedRows rejected) {
    try {
      return store.change(session -> {
        var report = pass(session, request, reader, chosen, progress, run, rejected);
        if (request.dryRun()) throw new OnlyTried(report);
        return report;
      });
    } catch (OnlyTried tried) {
      return tried.report;
    }
  }

  private CaptureReport pass(Session session, CaptureRequest request, GuardedSource reader, Chosen chosen, Progress progress, String run,
      RejectedRows rejected) {
    rejected.restart();
    var now = clock.instant();
    var policy = Policy.of(session.settings());
    var source = source(session, request.source(), chosen);
    var mapper = new RowMapper(chosen, plugins.models(), policy);
    var booking = new Booking(new Moment(session, request.actor(), now), source, run, policy.nextSteps());
    try (var pass = new CaptureRun(session, source, mapper, booking, rejected, progress)) {
      reader.read(chosen.probe().settings(), pass);
      var report = pass.finish(run, chosen.origin(), request.dryRun());
      if (pass.isCancelled()) throw new Abandoned(Refusal.of("capture.cancelled"));
      rejected.complete();
      return report;
    }
  }

  /** The source, made where it is new; a mapping that was named stays with it. */
  private Source source(Session session, String name, Chosen chosen) {
    boolean named = chosen.origin().kind() == MappingOrigin.Kind.GIVEN;
    Optional<Source> known = session.directory().source(name);
    if (known.isEmpty()) {
      var source = new Source(Id.next(clock.instant()), 0, name.strip(), named ? chosen.document() : "");
      session.directory().add(source);
      return source;
    }
    if (!named || known.get().mapping().equals(chosen.document())) return known.get();
    return session.directory().save(known.get().withMapping(chosen.document()));
  }

  /** What a dry run found out, on its way out of the transaction that must not be committed. */
  private static final class OnlyTried extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient CaptureReport report;

    OnlyTried(CaptureReport report) {
      super("Only tried", null, false, false);
      this.report = report;
    }
  }
}
