package org.leadworkbench.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the commands of a file or of standard input, one a line, on data that are opened once; the first that fails ends it. */
@Command(name = "batch")
public final class BatchCommand implements Action {
  private static final String STANDARD_INPUT = "-";
  private static final String MARK = "\uFEFF";

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "lines", defaultValue = STANDARD_INPUT)
  private Path file;

  @Override
  public void run(Desk desk) {
    if (desk.isLent()) throw new Misused(desk.texts().of("batch.within"));
    try (var lines = new BufferedReader(new InputStreamReader(input(desk), StandardCharsets.UTF_8.newDecoder()))) {
      int number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) run(desk, ++number, number == 1 ? unmarked(line) : line);
    } catch (CharacterCodingException e) {
      throw new Declined(desk.texts().of("batch.charset", file));
    } catch (IOException e) {
      throw new Declined(desk.texts().of("batch.unreadable", file));
    }
  }

  private InputStream input(Desk desk) throws IOException {
    if (file.toString().equals(STANDARD_INPUT)) return System.in;
    if (!Files.isRegularFile(file)) throw new Declined(desk.texts().of("import.no-file", file));
    return Files.newInputStream(file);
  }

  /** Some editors begin a file in UTF-8 with a mark. */
  private static String unmarked(String line) {
    return line.startsWith(MARK) ? line.substring(MARK.length()) : line;
  }

  private static void run(Desk desk, int number, String line) {
    List<String> words = LineWords.of(line).orElseThrow(() -> new Misused(desk.texts().of("batch.quote", number)));
    int code = words.isEmpty() ? 0 : desk.run(words);
    if (code != 0) throw new Stopped(code, desk.texts().of("batch.stopped", number));
  }
}
