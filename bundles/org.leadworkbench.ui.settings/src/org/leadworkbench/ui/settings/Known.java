package org.leadworkbench.ui.settings;

import java.util.List;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.ui.form.Field;

/** The workbench's own settings as fields; a field is named by the setting's key. */
final class Known {
  private Known() {}

  /** A line of text. */
  static Field line(KnownSetting setting, String now) {
    return field(setting, Field.Kind.LINE, List.of(), now);
  }

  /** A number with a decimal sign of the reader's language. */
  static Field number(KnownSetting setting, String now) {
    return field(setting, Field.Kind.AMOUNT, List.of(), now);
  }

  /** One of these. */
  static Field choice(KnownSetting setting, List<Field.Option> options, String now) {
    return field(setting, Field.Kind.CHOICE, options, now);
  }

  private static Field field(KnownSetting setting, Field.Kind kind, List<Field.Option> options, String now) {
    return new Field(setting.key(), Messages.TEXT.of(setting), "", kind, options, now);
  }
}
