package org.leadworkbench.core.capture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.leadworkbench.model.Contact;

/** Finds out by their names what columns mean; what has no known name becomes a detail of its own name. */
final class AutomaticMapping {
  private static final Map<String, String> KNOWN = known();

  private AutomaticMapping() {}

  /**
   * Targets of these columns, by the column's name. A field goes to the first column that fits: of two telephone
   * columns the second is a detail.
   *
   * @param taken keys of targets that go to other columns already
   */
  static Map<String, List<Target>> targets(List<String> columns, Set<String> taken) {
    var used = new HashSet<>(taken);
    // A first or last name of its own makes "Name" something else, mostly the company's.
    boolean parts = columns.stream().map(AutomaticMapping::key).anyMatch(k -> "firstName".equals(k) || "lastName".equals(k));
    var targets = new LinkedHashMap<String, List<Target>>();
    for (var column : columns) {
      var key = key(column);
      if (parts && "name".equals(key)) key = "lastName";
      boolean free = key != null && used.add(key);
      targets.put(column, List.of(free ? target(key) : new Target.ToDetail(column, Optional.empty())));
    }
    return targets;
  }

  /** The key of a target by which two columns compete; empty where any number of columns may have it. */
  static Optional<String> key(Target target) {
    return switch (target) {
      case Target.ToField(Contact.Field field) -> Optional.of(field.key());
      case Target.ToName() -> Optional.of("name");
      case Target.ToSourceId() -> Optional.of("sourceId");
      case Target.ToCapturedAt() -> Optional.of("capturedAt");
      case Target.ToConsent ignored -> Optional.of("consent");
      default -> Optional.empty();
    };
  }

  private static String key(String column) {
    return KNOWN.get(Folded.text(column));
  }

  private static Target target(String key) {
    return switch (key) {
      case "name" -> new Target.ToName();
      case "sourceId" -> new Target.ToSourceId();
      case "capturedAt" -> new Target.ToCapturedAt();
      case "consent" -> new Target.ToConsent(ValueMap.none());
      default -> new Target.ToField(Arrays.stream(Contact.Field.values()).filter(f -> f.key().equals(key)).findFirst().orElseThrow());
    };
  }

  private static Map<String, String> known() {
    var texts = new Properties();
    try (var in = new InputStreamReader(AutomaticMapping.class.getResourceAsStream("columns.properties"), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The names of columns cannot be read. Install Lead Workbench again.", e);
    }
    var known = new HashMap<String, String>();
    texts.forEach((key, names) -> {
      for (var name : names.toString().split("\\|")) known.put(Folded.text(name), key.toString());
    });
    return known;
  }
}
