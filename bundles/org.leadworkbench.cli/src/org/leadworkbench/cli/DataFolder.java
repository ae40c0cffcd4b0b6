package org.leadworkbench.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where data lie when the caller names no folder: each system's convention. */
final class DataFolder {
  private DataFolder() {}

  static Path byConvention() {
    return byConvention(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static Path byConvention(String system, Map<String, String> environment, Path home) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) return home.resolve("Library/Application Support/LeadWorkbench");
    if (name.startsWith("windows")) return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("LeadWorkbench");
    return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("leadworkbench");
  }

  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    var value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
