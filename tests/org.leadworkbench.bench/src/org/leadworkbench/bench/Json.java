package org.leadworkbench.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outcomes as JSON, for programs that compare runs. */
final class Json {
  private Json() {}

  static String of(List<Outcome> outcomes) {
    return outcomes.stream().map(Json::object).collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private static String object(Outcome outcome) {
    var figures = outcome.figures();
    return String.format(Locale.ROOT, "{\"name\":\"%s\",\"leads\":%d,\"ours\":%s,\"floor\":%s,\"unit\":\"%s\",\"ratio\":%s,\"goal\":%s,\"met\":%s}",
        outcome.name(), outcome.leads(), figures.ours().median(), figures.floor().median(), figures.unit(), figures.ratio(),
        outcome.goal().isThere() ? "\"" + outcome.goal() + "\"" : "null", switch (outcome.met()) {
          case "yes" -> "true";
          case "no" -> "false";
          default -> "null";
        });
  }
}
