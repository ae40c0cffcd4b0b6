package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadworkbench.spi.Values;

/**
 * What the columns of a list mean; its document is described in {@code docs/mapping.md}.
 *
 * @param settings how cells are to be read
 * @param columns targets by the column's name, in the order that decides between several answers to one question
 * @param others what becomes of columns that are not named
 */
public record Mapping(Reading settings, Map<String, List<Target>> columns, Others others) {
  /** What becomes of columns that are not named: mapped by their names, or ignored. */
  public enum Others { AUTOMATIC, IGNORE }

  /**
   * How cells are to be read.
   *
   * @param numbers the style of numbers
   * @param dates patterns of days, tried before those that are clear by themselves
   * @param unanswered cells that mean nothing was answered, such as {@code Select}
   * @param country ISO 3166 code of a lead that names no country; empty for the organisation's own
   * @param capture settings of the source, such as the charset
   */
  public record Reading(NumberStyle numbers, List<String> dates, List<String> unanswered, String country, Values capture) {
    public Reading {
      Objects.requireNonNull(numbers);
      dates = List.copyOf(dates);
      unanswered = List.copyOf(unanswered);
      Objects.requireNonNull(country);
      Objects.requireNonNull(capture);
    }

    /** Everything as it is found. */
    public static Reading standard() {
      return new Reading(NumberStyle.AUTO, List.of(), List.of(), "", Values.none());
    }
  }

  public Mapping {
    Objects.requireNonNull(settings);
    var copy = new LinkedHashMap<String, List<Target>>();
    columns.forEach((name, targets) -> copy.put(name, List.copyOf(targets)));
    columns = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(others);
  }

  /** The mapping that finds everything by the columns' names. */
  public static Mapping automatic() {
    return new Mapping(Reading.standard(), Map.of(), Others.AUTOMATIC);
  }

  /** The columns it names that a list with these columns does not have. */
  public List<String> missing(Collection<String> header) {
    var known = header.stream().map(ValueMap::plain).toList();
    var missing = new ArrayList<>(columns.keySet());
    missing.removeIf(name -> known.contains(ValueMap.plain(name)));
    return List.copyOf(missing);
  }
}
