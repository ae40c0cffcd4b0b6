package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.core.capture.ListMappings;
import org.leadworkbench.core.capture.PreviewCapture;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.WhoIsWorking;

/** An import from the first look to the result. Used on the screen's thread, except where it says so. */
@Creatable
public final class Import {
  private final Lists lists;
  private final AssessStale assess;
  private final Supplier<List<CaptureSource>> readers;
  private final Supplier<Actor> who;
  private final Async async;
  private final Latest looks;
  private final Latest counts;
  private final AtomicInteger newest = new AtomicInteger();
  private Optional<ImportPlan> plan = Optional.empty();
  private boolean looked;
  private Screen screen;

  /** What the core does with lists. */
  interface Lists {
    /** How a list would be read and understood. */
    Result<CapturePreview> preview(CaptureRequest request);

    /** Captures it, or only counts. */
    Result<CaptureReport> capture(CaptureRequest request, Progress progress);

    /** The mappings that are known. */
    List<KnownMapping> mappings();
  }

  /** What shows the first look. */
  interface Screen {
    /** This is how the list would be read by the plan as it stands. */
    void preview(Understanding list, List<KnownMapping> mappings);

    /** This is what would become of all rows. */
    void counted(CaptureReport dry);

    /** The list cannot be captured as it is. */
    void refused(String sentence);
  }

  private record Look(Understanding list, List<KnownMapping> mappings) {}

  /** Made by the workbench. */
  @Inject
  public Import(PreviewCapture preview, CaptureLeads capture, ListMappings mappings, AssessStale assess, Plugins plugins, WhoIsWorking who, Async async) {
    this(new Lists() {
      @Override
      public Result<CapturePreview> preview(CaptureRequest request) {
        return preview.preview(request);
      }

      @Override
      public Result<CaptureReport> capture(CaptureRequest request, Progress progress) {
        return capture.capture(request, progress);
      }

      @Override
      public List<KnownMapping> mappings() {
        return mappings.list();
      }
    }, assess, plugins::sources, who::actor, async);
  }

  Import(Lists lists, AssessStale assess, Supplier<List<CaptureSource>> readers, Supplier<Actor> who, Async async) {
    this.lists = lists;
    this.assess = assess;
    this.readers = readers;
    this.who = who;
    this.async = async;
    looks = new Latest(async);
    counts = new Latest(async);
  }

  /** What can read lists. */
  List<CaptureSource> readers() {
    return readers.get();
  }

  void on(Screen screen) {
    this.screen = screen;
  }

  /** Threads for whatever else an import has to find out. */
  Async async() {
    return async;
  }

  /** Plans this list; another name of its source keeps what was chosen for the same list. */
  void plan(Path file, String source, CaptureSource reader) {
    var wanted = plan.filter(p -> p.isOf(file, reader)).map(p -> p.from(source)).orElseGet(() -> ImportPlan.of(file, source, reader));
    if (plan.equals(Optional.of(wanted))) return;
    stopCounting();
    looked = false;
    plan = Optional.of(wanted);
  }

  /** The plan as it stands. */
  ImportPlan plan() {
    return plan.orElseThrow();
  }

  /** Whether this list was looked at already. */
  boolean looked() {
    return looked;
  }

  /** Takes a first look. */
  void begin() {
    look();
  }

  /** Goes on with a changed plan. */
  void change(UnaryOperator<ImportPlan> change) {
    plan = plan.map(change);
    look();
  }

  /** Nothing that was begun is shown or counted any further. */
  void stopCounting() {
    newest.incrementAndGet();
    looks.forget();
    counts.forget();
  }

  /** Captures, on the caller's thread. */
  Result<CaptureReport> capture(Progress progress) {
    return understand(plan.orElseThrow()).then(list -> lists.capture(list.plan().request(who.get(), false), progress));
  }

  /** Judges what was captured, on the caller's thread. */
  Result<Integer> qualify(Consumer<Judgement> judged, BooleanSupplier cancelled) {
    return assess.assess(who.get(), judged::accept, cancelled);
  }

  private void look() {
    looked = true;
    stopCounting();
    var mine = newest.get();
    var current = plan.orElseThrow();
    looks.run(() -> understand(current).then(list -> Result.done(new Look(list, lists.mappings()))), look -> {
      screen.preview(look.list(), look.mappings());
      count(look.list().plan(), mine);
    }, screen::refused);
  }

  private Result<Understanding> understand(ImportPlan plan) {
    return Understanding.of(plan, p -> lists.preview(p.request(who.get(), true)));
  }

  private void count(ImportPlan current, int mine) {
    var untilNewer = new Progress() {
      @Override
      public void done(long rows) {
        // Only the result is shown.
      }

      @Override
      public boolean isCancelled() {
        return newest.get() != mine;
      }
    };
    counts.run(() -> lists.capture(current.request(who.get(), true), untilNewer), screen::counted, screen::refused);
  }
}
