package org.leadworkbench.ui.transfer;

import org.leadworkbench.ui.Texts;

/** The texts of these windows. */
final class Messages {
  static final Texts TEXT = Texts.beside(Messages.class);

  private Messages() {}
}
