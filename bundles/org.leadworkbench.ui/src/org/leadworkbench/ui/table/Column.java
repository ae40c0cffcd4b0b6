package org.leadworkbench.ui.table;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;
import org.leadworkbench.ui.Tone;

/**
 * A column of a table.
 *
 * @param id unique in its table
 * @param title as shown in the header
 * @param width in pixels, to begin with
 * @param number whether it holds numbers, which stand at the right
 * @param text what a row shows here
 * @param image a symbol before the text, never without one
 * @param tone what makes a text stand out, which then is bold too: colour alone says nothing
 */
public record Column<R>(String id, String title, int width, boolean number, Function<R, String> text, Function<R, Optional<Image>> image,
    Function<R, Optional<Tone>> tone) {
  /** A column in which nothing stands out. */
  public Column(String id, String title, int width, boolean number, Function<R, String> text, Function<R, Optional<Image>> image) {
    this(id, title, width, number, text, image, row -> Optional.empty());
  }

  /** The same column, in which some texts stand out. */
  public Column<R> toned(Function<R, Optional<Tone>> tone) {
    return new Column<>(id, title, width, number, text, image, tone);
  }

  /** A column of words. */
  public static <R> Column<R> words(String id, String title, int width, Function<R, String> text) {
    return new Column<>(id, title, width, false, text, row -> Optional.empty());
  }

  /** A column of numbers. */
  public static <R> Column<R> numbers(String id, String title, int width, Function<R, String> text) {
    return new Column<>(id, title, width, true, text, row -> Optional.empty());
  }
}
