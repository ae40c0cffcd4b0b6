package org.leadworkbench.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadworkbench.core.qualification.Judgement;

/**
 * What many leads were judged, kept in a temporary file until all of them are: a refusal on the way must leave no half
 * an answer, and the answer for a million leads does not fit into memory.
 */
final class Judged implements AutoCloseable {
  private final Path file;
  private final BufferedWriter writer;

  Judged() {
    try {
      file = Files.createTempFile("leadworkbench", ".json");
      writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The band of the lead that was judged, null where it has none. */
  static String band(Judgement judgement) {
    return judgement.lead().rating().map(r -> Json.code(r.band())).orElse(null);
  }

  /** Adds a judgement: one entry for each model. */
  void add(Judgement judgement) {
    try {
      for (var assessment : judgement.assessments()) {
        writer.write(Json.assessment(assessment, band(judgement)).toString());
        writer.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with all of them. */
  void answer(Desk desk) {
    try {
      writer.flush();
      var before = "[\n";
      try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          desk.console().data(before + line);
          before = ",\n";
        }
      }
      desk.console().data(before.equals("[\n") ? "[]\n" : "\n]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
