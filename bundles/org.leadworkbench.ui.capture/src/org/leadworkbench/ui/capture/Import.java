package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.core.capture.ListMappings;
import org.leadworkbench.core.capture.PreviewCapture;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.WhoIsWorking;

/** An import from the first look to the result. Used on the screen's thread, except where it says so. */
@Creatable
public final class Import {
  private final PreviewCapture preview;
  private final CaptureLeads capture;
  private final ListMappings mappings;
  private final AssessStale assess;
  private final Plugins plugins;
  private final WhoIsWorking who;
  private final Latest looks;
  private final Latest counts;
  private final AtomicInteger newest = new AtomicInteger();
  private Optional<ImportPlan> plan = Optional.empty();
  private boolean looked;
  private Screen screen;

  /** What shows the first look. */
  interface Screen {
    /** This is how the list would be read. */
    void preview(CapturePreview preview, List<KnownMapping> mappings);

    /** This is what would become of all rows. */
    void counted(CaptureReport dry);

    /** The list cannot be captured as it is. */
    void refused(String sentence);
  }

  private record Look(CapturePreview preview, List<KnownMapping> mappings) {}

  /** Made by the workbench. */
  @Inject
  public Import(PreviewCapture preview, CaptureLeads capture, ListMappings mappings, AssessStale assess, Plugins plugins, WhoIsWorking who, Async async) {
    this.preview = preview;
    this.capture = capture;
    this.mappings = mappings;
    this.assess = assess;
    this.plugins = plugins;
    this.who = who;
    looks = new Latest(async);
    counts = new Latest(async);
  }

  /** What can read lists. */
  List<CaptureSource> readers() {
    return plugins.sources();
  }

  void on(Screen screen) {
    this.screen = screen;
  }

  /** What reads lists under this id. */
  CaptureSource reader(String id) {
    return readers().stream().filter(r -> r.describe().basics().id().equals(id)).findFirst().orElseThrow();
  }

  /** Plans this; what was found out about another list is forgotten. */
  void plan(ImportPlan first) {
    plan = Optional.of(first);
    looked = false;
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

  /** Nothing that was begun is counted any further. */
  void stopCounting() {
    newest.incrementAndGet();
    looks.forget();
    counts.forget();
  }

  /** Captures, on the caller's thread. */
  Result<CaptureReport> capture(Progress progress) {
    return capture.capture(plan.orElseThrow().request(who.actor(), false), progress);
  }

  /** Judges what was captured, on the caller's thread. */
  Result<Integer> qualify(Consumer<Judgement> judged, BooleanSupplier cancelled) {
    return assess.assess(who.actor(), judged, cancelled);
  }

  private void look() {
    looked = true;
    stopCounting();
    var mine = newest.get();
    var current = plan.orElseThrow();
    looks.run(() -> preview.preview(current.request(who.actor(), true)).then(p -> Result.done(new Look(p, mappings.list()))), look -> {
      screen.preview(look.preview(), look.mappings());
      count(current, mine);
    }, screen::refused);
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
    counts.run(() -> capture.capture(current.request(who.actor(), true), untilNewer), screen::counted, screen::refused);
  }
}
