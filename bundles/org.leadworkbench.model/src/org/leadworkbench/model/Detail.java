package org.leadworkbench.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A named value that came with a lead and fits no field of it. */
public sealed interface Detail {
  /** The value in its canonical form, the same in every language: {@code 12.5}, {@code 2026-03-31}, {@code yes}. */
  String text();

  /** Words. */
  record Text(String text) implements Detail {}

  /** A number. */
  record Number(BigDecimal value) implements Detail {
    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Detail {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /** Yes or no. */
  record YesNo(boolean value) implements Detail {
    @Override
    public String text() {
      return value ? "yes" : "no";
    }
  }

  /** The kinds of detail, as mappings and the store name them. */
  enum Kind { TEXT, NUMBER, DAY, YESNO }

  /** The kind of this detail. */
  default Kind kind() {
    return switch (this) {
      case Text ignored -> Kind.TEXT;
      case Number ignored -> Kind.NUMBER;
      case Day ignored -> Kind.DAY;
      case YesNo ignored -> Kind.YESNO;
    };
  }

  /** The detail of this kind with this canonical text; fails with a {@link RuntimeException} where the text is none. */
  static Detail of(Kind kind, String text) {
    return switch (kind) {
      case TEXT -> new Text(text);
      case NUMBER -> new Number(new BigDecimal(text));
      case DAY -> new Day(LocalDate.parse(text));
      case YESNO -> new YesNo(text.equals("yes"));
    };
  }
}
