package org.leadworkbench.core.port;

/**
 * A password and where it came from. Its text never shows it.
 *
 * @param value the password; empty where none was given
 * @param origin where it came from
 */
public record Password(String value, Origin origin) {
  /** The environment variable that unattended programs set. */
  public static final String VARIABLE = "LEADWORKBENCH_STORE_PASSWORD";
  /** No password: the database wants none, or the driver finds one by itself. */
  public static final Password NONE = new Password("", Origin.NONE);

  /** Where a password came from. */
  public enum Origin {
    /** None was needed. */
    NONE,
    /** {@value Password#VARIABLE}. */
    ENVIRONMENT,
    /** The operating system's keyring. */
    KEYRING,
    /** The user entered it. */
    ENTERED
  }

  /** What the environment says; none where it says nothing. */
  public static Password ofEnvironment() {
    var value = System.getenv(VARIABLE);
    return value == null ? NONE : new Password(value, Origin.ENVIRONMENT);
  }

  /** Whether there is one. */
  public boolean isGiven() {
    return origin != Origin.NONE;
  }

  @Override
  public String toString() {
    return "Password[" + origin + "]";
  }
}
