package org.leadworkbench.core.workspace;

import java.util.Optional;
import org.leadworkbench.core.port.StorePlace;

/** Asks the user for the password of a store. */
@FunctionalInterface
public interface AskPassword {
  /** Nobody is there to be asked. */
  AskPassword NOBODY = (place, again) -> Optional.empty();

  /**
   * Asks, and waits for the answer.
   *
   * @param again whether the password before was wrong
   * @return empty where nobody answers
   */
  Optional<Entered> ask(StorePlace place, boolean again);

  /**
   * An answer. Its text does not show the password.
   *
   * @param remember whether the keyring is to keep it
   */
  record Entered(String password, boolean remember) {
    @Override
    public String toString() {
      return "Entered[remember=" + remember + "]";
    }
  }
}
