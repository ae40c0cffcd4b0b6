package org.leadworkbench.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;

class GuardTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private final Guard guard = new Guard();

  @AfterEach
  void close() {
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
  void whoDoesNotComeBackIsLeftBehind() throws InterruptedException {
    var released = new CountDownLatch(1);
    var refused = guard.call("slow", Duration.ofMillis(50), () -> released.await(1, java.util.concurrent.TimeUnit.MINUTES));
    released.countDown();
    assertTrue(refused instanceof Result.Refused<Boolean>(var why) && why.code().equals("plugin.slow"));
    assertEquals(Result.done("next"), guard.call("good", LIMIT, () -> "next"));
  }
}
