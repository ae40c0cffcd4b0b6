package org.leadworkbench.core.port;

/** Somebody else changed the same since it was read. Nothing was written; read again and decide anew. */
public class StaleData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is stale, by kind and id. */
  public StaleData(String what) {
    super(what + " was changed by somebody else meanwhile. Read it again and repeat the change.");
  }
}
