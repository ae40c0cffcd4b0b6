package org.leadworkbench.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;

class GuardTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(50);
  private final Guard guard = new Guard();
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() {
    released.countDown();
    guard.close();
  }

  @Test
  void aGoodAnswerComesThrough() {
    assertEquals(Result.done(42), guard.call("good", LIMIT, () -> 42));
  }

  @Test
  void whatIsThrownNamesThePlugin() {
    var refused = guard.call("bad", LIMIT, () -> { throw new StackOverflowError(); });
    assertTrue(refused instanceof Result.Refused<Object>(var why) && why.text(Locale.ENGLISH).equals("Plug-in bad failed. The details are in the log."));
  }

  @Test
  void nothingIsNoAnswer() {
    assertTrue(guard.call("empty", LIMIT, () -> null) instanceof Result.Refused<Object>);
  }

  @Test
  void whoDoesNotComeBackIsLeftBehind() {
    assertEquals("plugin.slow", code(guard.call("slow", SHORT, this::waitForRelease)));
    assertEquals(Result.done("next"), guard.call("good", LIMIT, () -> "next"));
  }

  @Test
  void whoFailsThreeTimesInARowIsSwitchedOffAndNotCalledAgain() {
    var calls = new AtomicInteger();
    for (int i = 0; i < 5; i++) guard.call("bad", LIMIT, () -> {
      calls.incrementAndGet();
      throw new IllegalStateException();
    });

    assertEquals(3, calls.get());
    assertEquals(List.of(Refusal.of("plugin.off", "bad", 3)), guard.switchedOff());
    assertEquals("plugin.off", code(guard.call("bad", LIMIT, () -> "well again")));
    assertEquals(Result.done(1), guard.call("good", LIMIT, () -> 1));
  }

  @Test
  void whoFailsNowAndThenIsKept() {
    for (int i = 0; i < 10; i++) {
      int turn = i;
      guard.call("moody", LIMIT, () -> 1 / (turn % 3));
    }

    assertEquals(List.of(), guard.switchedOff());
  }

  @Test
  void whatIsAskedAgainIsNotHeldAgainstItTwice() {
    for (int i = 0; i < 10; i++) assertEquals("plugin.failed", code(guard.callAgain("bad", LIMIT, () -> { throw new IllegalStateException(); })));

    assertEquals(List.of(), guard.switchedOff());
  }

  @Test
  void noMoreThanThreeThreadsAreLeftBehind() {
    for (int i = 0; i < 5; i++) guard.call("slow", SHORT, this::waitForRelease);

    assertEquals(List.of(Refusal.of("plugin.off", "slow", 3)), guard.switchedOff());
    assertEquals(3, threads("slow").size());
    assertTrue(threads("slow").stream().allMatch(Thread::isDaemon));
  }

  @Test
  void whoStartsThreadsWithoutEndIsSwitchedOff() {
    assertEquals(Result.done(30), guard.call("leaking", LIMIT, () -> {
      for (int i = 0; i < 30; i++) new Thread(this::waitForRelease).start();
      return 30;
    }));

    assertEquals(List.of(Refusal.of("plugin.threads", "leaking", 30)), guard.switchedOff());
    assertTrue(threads("leaking").stream().allMatch(Thread::isDaemon));
  }

  @Test
  void whatIsFedIsTakenOnTheCallersThreadInItsOrder() {
    var taken = new ArrayList<Integer>();
    var me = Thread.currentThread();

    var fed = guard.<Integer, String>feed("source", LIMIT, sink -> {
      IntStream.range(0, 10_000).forEach(sink::test);
      return "end";
    }, i -> me == Thread.currentThread() && taken.add(i));

    assertEquals(Result.done("end"), fed);
    assertEquals(IntStream.range(0, 10_000).boxed().toList(), taken);
  }

  @Test
  void aFeedThatIsToldToStopStops() {
    var taken = new ArrayList<Integer>();

    var fed = guard.<Integer, String>feed("source", LIMIT, sink -> {
      int i = 0;
      while (sink.test(i)) i++;
      return "stopped";
    }, i -> taken.add(i) && i < 999);

    assertEquals(Result.done("stopped"), fed);
    assertEquals(1000, taken.size());
  }

  @Test
  void aFeedThatDoesNotStopIsLeftBehind() {
    var fed = guard.<Integer, String>feed("deaf", SHORT, sink -> {
      while (released.getCount() > 0) sink.test(1);
      return "never";
    }, i -> false);

    assertEquals("plugin.slow", code(fed));
  }

  @Test
  void aFeedThatBringsNothingIsLeftBehind() {
    assertEquals("plugin.slow", code(guard.<Integer, Boolean>feed("silent", SHORT, sink -> waitForRelease(), i -> true)));
  }

  @Test
  void whatTheTakerThrowsEndsTheFeedAndIsNotThePluginsFault() {
    var own = new IllegalArgumentException("ours");
    var ended = new CountDownLatch(1);

    assertSame(own, assertThrows(IllegalArgumentException.class, () -> guard.<Integer, String>feed("source", LIMIT, sink -> {
      while (sink.test(1)) Thread.onSpinWait();
      ended.countDown();
      return "end";
    }, i -> { throw own; })));

    assertEquals(Result.done(true), guard.call("other", LIMIT, () -> {
      ended.await();
      return true;
    }));
    assertEquals(List.of(), guard.switchedOff());
  }

  private boolean waitForRelease() {
    while (true)
      try {
        released.await();
        return true;
      } catch (InterruptedException deaf) {
        continue;
      }
  }

  private static List<Thread> threads(String plugin) {
    return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getThreadGroup() != null && t.getThreadGroup().getName().equals("plug-in " + plugin)).toList();
  }

  private static String code(Result<?> result) {
    return result instanceof Result.Refused<?>(var why) ? why.code() : result.toString();
  }
}
