package org.leadworkbench.ui.people;

import org.leadworkbench.ui.Texts;

/** The texts of this window. */
final class Messages {
  static final Texts TEXT = Texts.beside(Messages.class);

  private Messages() {}
}
