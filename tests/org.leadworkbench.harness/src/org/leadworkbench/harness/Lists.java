package org.leadworkbench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of people whom nobody else knows. */
final class Lists {
  private Lists() {}

  /** So many, in a file of this name; the name is also part of each e-mail. */
  static Path of(int rows, String name, Path folder) throws IOException {
    return Files.writeString(folder.resolve(name + ".csv"), IntStream.range(0, rows)
        .mapToObj(i -> "Vor" + name + i + ";Nach" + i + ";Firma " + name + i + " GmbH;" + name + i + "@" + name + ".example\n")
        .collect(Collectors.joining("", "Vorname;Nachname;Firma;E-Mail\n", "")));
  }
}
