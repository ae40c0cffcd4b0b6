package org.leadworkbench.ui;

import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.StoreRefused;
import org.slf4j.LoggerFactory;

/** What is said on screen when work failed. */
public final class Failure {
  private static final Texts TEXTS = Texts.beside(Failure.class);

  private Failure() {}

  /** A sentence for the user; what nobody expected goes to the log as well. */
  public static String text(Throwable failure) {
    return switch (failure) {
      case StoreRefused refused -> refused.refusal().text(Terms.language());
      case StaleData stale -> TEXTS.get("failure.stale");
      default -> {
        LoggerFactory.getLogger(Failure.class).error("Work for a window failed.", failure);
        yield TEXTS.get("failure.unexpected");
      }
    };
  }
}
