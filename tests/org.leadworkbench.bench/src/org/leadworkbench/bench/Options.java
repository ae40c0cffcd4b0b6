package org.leadworkbench.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the bench was asked for.
 *
 * @param leads how many leads are stored, the smallest number first
 * @param only the measurements' names; empty for all
 * @param rounds how often each is repeated
 * @param json where the outcomes are written as JSON, if they are
 * @param postgres whether PostgreSQL is measured too
 */
record Options(List<Integer> leads, List<String> only, int rounds, Optional<Path> json, boolean postgres) {
  static final String USAGE = """
      releng/bench [--leads N[,N...]] [--only NAME[,NAME...]] [--rounds N] [--json FILE] [--postgres]
        --leads     how many leads are stored; 10000 where nothing is said
        --only      only these measurements
        --rounds    how often each is repeated; 5 where nothing is said
        --json      writes the outcomes to this file, too
        --postgres  measures on PostgreSQL, too""";

  /** The options of these arguments; {@link IllegalArgumentException} says what is wrong with them. */
  static Options of(List<String> arguments) {
    var options = new Options(List.of(10_000), List.of(), 5, Optional.empty(), false);
    for (var i = arguments.iterator(); i.hasNext();) {
      var option = i.next();
      if (!option.equals("--postgres") && !i.hasNext()) throw new IllegalArgumentException(option + " needs a value.");
      options = switch (option) {
        case "--leads" -> options.withLeads(i.next());
        case "--only" -> new Options(options.leads, List.of(i.next().split(",")), options.rounds, options.json, options.postgres);
        case "--rounds" -> new Options(options.leads, options.only, number(i.next(), 1), options.json, options.postgres);
        case "--json" -> new Options(options.leads, options.only, options.rounds, Optional.of(Path.of(i.next())), options.postgres);
        case "--postgres" -> new Options(options.leads, options.only, options.rounds, options.json, true);
        default -> throw new IllegalArgumentException("There is no option " + option + ".");
      };
    }
    return options;
  }

  private Options withLeads(String numbers) {
    var sorted = new TreeSet<>(Stream.of(numbers.split(",")).map(n -> number(n, 1_000)).toList());
    return new Options(List.copyOf(sorted), only, rounds, json, postgres);
  }

  private static int number(String text, int least) {
    if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) < least)
      throw new IllegalArgumentException(text + " must be a number from " + least + " on.");
    return Integer.parseInt(text);
  }

  /** Fails where a measurement is wanted that is not among these. */
  void checkNames(List<String> known) {
    for (var name : only)
      if (!known.contains(name)) throw new IllegalArgumentException("There is no measurement " + name + ", only " + String.join(", ", known) + ".");
  }

  /** Whether this measurement is wanted. */
  boolean wants(String name) {
    return only.isEmpty() || only.contains(name);
  }
}
