package org.leadworkbench.core.port;

import java.util.List;
import org.leadworkbench.core.Refusal;

/** The store cannot be opened or used; the refusal says what to do. Nothing acknowledged is lost. */
public class StoreRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final List<String> LOGIN = List.of("store.login", "store.password");
  private final transient Refusal refusal;

  /** Refused for this reason. */
  public StoreRefused(Refusal refusal, Throwable cause) {
    super(refusal.text(java.util.Locale.ENGLISH), cause);
    this.refusal = refusal;
  }

  /** Refused for this reason, without a technical cause. */
  public StoreRefused(Refusal refusal) {
    this(refusal, null);
  }

  /** Whether another password may help. */
  public boolean isAboutLogin() {
    return LOGIN.contains(refusal.code());
  }

  /** Why, and what to do. */
  public Refusal refusal() {
    return refusal;
  }
}
