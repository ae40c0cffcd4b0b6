package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.leadworkbench.core.Result;

/** How a list writes its numbers. */
public enum NumberStyle {
  /** {@code 1.234,5}. */
  DE('.', ','),
  /** {@code 1,234.5}. */
  EN(',', '.'),
  /** As long as it is clear; {@code 1.234} is not. */
  AUTO(' ', ' ');

  private static final Pattern ORNAMENT = Pattern.compile("[€$£%'’\\s\\u00A0\\u202F]|EUR|USD|CHF|GBP|Euro");
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
  private final Pattern number;
  private final char group;
  private final char decimal;

  NumberStyle(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
    var g = Pattern.quote(String.valueOf(group));
    number = Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:" + g + "\\d{3})+|\\d{1,20})(?:" + Pattern.quote(String.valueOf(decimal)) + "\\d{1,12})?");
  }

  /** The number in this cell, without currency signs; refused where it is none or could be two. */
  Result<BigDecimal> parse(String cell) {
    var text = ORNAMENT.matcher(cell).replaceAll("");
    if (this == AUTO && AMBIGUOUS.matcher(text).matches()) return Result.refused("capture.number-ambiguous", cell);
    var styles = this == EN ? List.of(EN, DE) : List.of(DE, EN);
    return styles.stream().filter(s -> text.length() <= 40 && s.number.matcher(text).matches()).findFirst()
        .map(s -> Result.done(s.value(text))).orElseGet(() -> Result.refused("capture.number", cell));
  }

  /** The style that this list of cells shows without doubt, by its numbers and its dates; {@link #AUTO} where it shows none or both. */
  static NumberStyle shownBy(Iterable<String> cells) {
    int german = 0;
    int english = 0;
    for (var cell : cells) {
      var text = ORNAMENT.matcher(cell).replaceAll("");
      if (text.length() > 40 || AMBIGUOUS.matcher(text).matches()) continue;
      boolean de = DE.number.matcher(text).matches();
      boolean en = EN.number.matcher(text).matches();
      if (de && !en) german++;
      if (en && !de) english++;
    }
    return german > 0 == english > 0 ? AUTO : german > 0 ? DE : EN;
  }

  private BigDecimal value(String text) {
    var plain = new BigDecimal(text.replace(String.valueOf(group), "").replace(decimal, '.')).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
