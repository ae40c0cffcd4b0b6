package org.leadworkbench.ui.settings;

import org.leadworkbench.ui.Texts;

/** The texts of these pages. */
final class Messages {
  static final Texts TEXT = Texts.beside(Messages.class);

  private Messages() {}
}
