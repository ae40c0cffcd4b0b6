package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.Detail.Kind;

/**
 * Makes details of cells, and finds out what kind of detail a column holds.
 *
 * @param numbers how numbers are written
 * @param dates how days are written
 */
record DetailKinds(NumberStyle numbers, Dates dates) {
  /** The kind that all of these cells are; text where they differ, are codes such as {@code 01067}, or where there are none. */
  Kind guess(List<String> cells) {
    if (cells.isEmpty() || cells.stream().anyMatch(c -> c.strip().matches("[+-]?0\\d.*"))) return fits(Kind.DAY, cells) ? Kind.DAY : Kind.TEXT;
    if (fits(Kind.NUMBER, cells)) return Kind.NUMBER;
    if (fits(Kind.YESNO, cells)) return Kind.YESNO;
    return fits(Kind.DAY, cells) ? Kind.DAY : Kind.TEXT;
  }

  private boolean fits(Kind kind, List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(c -> of(kind, c) instanceof Result.Done<Detail>);
  }

  /** The detail of this kind, or why the cell is none. */
  Result<Detail> of(Kind kind, String cell) {
    return switch (kind) {
      case TEXT -> Result.done(new Detail.Text(cell));
      case NUMBER -> numbers.parse(cell).then((BigDecimal number) -> Result.done(new Detail.Number(number)));
      case DAY -> dates.parse(cell).then((When when) -> Result.done(new Detail.Day(when.day())));
      case YESNO -> {
        Optional<Boolean> yes = YesOrNo.of(cell);
        yield yes.isPresent() ? Result.done(new Detail.YesNo(yes.get())) : Result.refused("capture.yesno", cell);
      }
    };
  }
}
