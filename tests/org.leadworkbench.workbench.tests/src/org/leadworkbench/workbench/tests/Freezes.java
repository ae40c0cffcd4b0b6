package org.leadworkbench.workbench.tests;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the thread of the screen: where the workbench's own code keeps it for longer than {@link #LONGEST} before the next
 * event is handled, or {@link #OPENING} where a dialog or a view is opened, that is a freeze, told with where the thread was for
 * most of it. Counted is what the thread computes and what it waits for (a lock, the database, a file). Not counted is time in which a
 * busy computer let others run, and what the platform does by itself without any code of ours beneath it: drawing, laying out,
 * following the theme; nor the one time in which a window is shown first and its classes are loaded. A machine that is slower
 * at that moment by the {@link Yardstick} has as much more time.
 */
final class Freezes implements AutoCloseable {
  static final Duration LONGEST = Duration.ofMillis(100);
  /** A dialog or a view is made and laid out as a whole before it is shown, mostly by the platform. */
  static final Duration OPENING = Duration.ofMillis(300);
  private static final Set<String> OPENS = Set.of("org.eclipse.jface.window.Window",
      "org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer", "org.eclipse.e4.ui.workbench.renderers.swt.ContributedPartRenderer");
  private static final String OURS = "org.leadworkbench.";
  /** What is beneath everything, as it holds the loop of events, and the tests themselves. */
  private static final List<String> NOT_OURS = List.of("org.leadworkbench.app.Workbench", "org.leadworkbench.workbench.tests.");
  /** In a dialog of the system its own code runs. */
  private static final String SYSTEMS = "org.eclipse.swt.widgets.FileDialog";
  /** So many classes are loaded only where something is shown for the first time. */
  private static final int FIRST_TIME = 20;
  private static final long LOOK_MILLIS = 5;
  private static final int FRAMES = 12;
  private final Display display;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
  private final List<String> found = new ArrayList<>();
  private final Yardstick yardstick;
  private volatile boolean ended;

  Freezes(Display display) {
    this.display = display;
    yardstick = new Yardstick(display);
    Thread.ofPlatform().daemon().name("freezes").start(this::watch);
  }

  /** What kept the thread for too long so far. */
  synchronized List<String> found() {
    return List.copyOf(found);
  }

  @Override
  public void close() {
    ended = true;
  }

  private void watch() {
    while (!ended && !display.isDisposed()) beat();
  }

  /** Sends one event through the queue and looks, until it was handled, what the thread does meanwhile. */
  private void beat() {
    var handled = new AtomicBoolean();
    var screen = display.getThread();
    Map<String, Long> spent = new HashMap<>();
    long loaded = classes.getTotalLoadedClassCount();
    long ours = 0;
    boolean opening = false;
    long computed = threads.getThreadCpuTime(screen.threadId());
    long last = System.nanoTime();
    display.asyncExec(() -> handled.set(true));
    while (!handled.get() && !ended && !display.isDisposed()) {
      pause();
      var stack = screen.getStackTrace();
      boolean waits = screen.getState() != Thread.State.RUNNABLE;
      long now = System.nanoTime();
      long cpu = threads.getThreadCpuTime(screen.threadId());
      long busy = waits ? now - last : cpu - computed;
      last = now;
      computed = cpu;
      if (!isOurs(stack)) continue;
      ours += busy;
      opening |= Arrays.stream(stack).anyMatch(frame -> OPENS.contains(frame.getClassName()));
      spent.merge(shown(stack), busy, Long::sum);
    }
    boolean firstTime = classes.getTotalLoadedClassCount() - loaded > FIRST_TIME;
    long limit = (opening ? OPENING : LONGEST).toNanos();
    if (ours > limit && !firstTime && !ended && ours > limit * yardstick.slowness()) note(ours, spent);
    pause();
  }

  private static boolean isOurs(StackTraceElement[] stack) {
    var names = Arrays.stream(stack).map(StackTraceElement::getClassName).toList();
    return !names.contains(SYSTEMS) && names.stream().anyMatch(name -> name.startsWith(OURS) && NOT_OURS.stream().noneMatch(name::startsWith));
  }

  private static String shown(StackTraceElement[] stack) {
    var near = Arrays.stream(stack).limit(FRAMES);
    var ours = Arrays.stream(stack).skip(FRAMES).filter(frame -> frame.getClassName().startsWith(OURS));
    return Stream.concat(near, ours).map(frame -> "    " + frame).collect(Collectors.joining("\n"));
  }

  private synchronized void note(long nanos, Map<String, Long> spent) {
    var most = spent.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    found.add(TimeUnit.NANOSECONDS.toMillis(nanos) + " ms, " + TimeUnit.NANOSECONDS.toMillis(most.getValue()) + " of them at\n" + most.getKey());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
