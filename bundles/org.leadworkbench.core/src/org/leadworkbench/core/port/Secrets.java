package org.leadworkbench.core.port;

import java.util.Optional;

/**
 * The operating system's keyring. What is kept there is readable by this user alone, and nowhere else: where there is no
 * keyring, nothing is kept.
 */
public interface Secrets {
  /** The secret of this name; empty where none is kept, or no keyring is there or is open to us. */
  Optional<String> find(String name);

  /** Keeps a secret, in place of an earlier one of this name; false where there is no keyring to keep it. */
  boolean keep(String name, String secret);
}
