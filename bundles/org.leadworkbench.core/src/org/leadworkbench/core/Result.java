package org.leadworkbench.core;

import java.util.function.Function;

/**
 * How a use case ended: done, with what came of it, or refused, with the reason. A refusal changed nothing.
 *
 * @param <T> what comes of it
 */
public sealed interface Result<T> {
  /** It was done. */
  record Done<T>(T value) implements Result<T> {}

  /** It was refused. */
  record Refused<T>(Refusal why) implements Result<T> {}

  /** Done, with this. */
  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  /** Refused: the code names the text in {@code refusals.properties}, the arguments fill it. */
  static <T> Result<T> refused(String code, Object... arguments) {
    return new Refused<>(Refusal.of(code, arguments));
  }

  /** The same refusal, or what this makes of the value. */
  default <U> Result<U> then(Function<T, Result<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal why) -> new Refused<>(why);
    };
  }
}
