package org.leadworkbench.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.leadworkbench.cli.output.Csv;
import org.leadworkbench.core.capture.PredictList;
import org.leadworkbench.spi.capture.CaptureInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a model judge each row of a list; no lead is stored. */
@Command(name = "predict")
public final class PredictCommand implements Action {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--mapping", paramLabel = "FILE", required = true)
  private String mapping;

  @Option(names = "--model", paramLabel = "MODEL", required = true)
  private String model;

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out;

  @Override
  public void run(Desk desk) {
    var list = file.toAbsolutePath().normalize();
    if (!Files.isRegularFile(list)) throw new Declined(desk.texts().of("import.no-file", file));
    var target = out.toAbsolutePath().normalize();
    var aside = target.resolveSibling(target.getFileName() + ".part");
    try {
      long rows = written(desk, list, aside);
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
      if (desk.json()) desk.answer(Json.object().put("file", target.toString()).put("model", model).put("rows", rows));
      else desk.line(desk.texts().of("predict.done", rows, target));
    } catch (IOException | UncheckedIOException e) {
      throw new Declined(desk.texts().of("predict.unwritable", target));
    }
  }

  /** Half a file never has the name of a whole one. */
  private long written(Desk desk, Path list, Path aside) throws IOException {
    boolean whole = false;
    try (Writer lines = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
      lines.write(Csv.line(List.of("id", "p")));
      long rows = desk.done(desk.open(PredictList.class).predict(ImportCommand.reader(desk, list), CaptureInput.of(list), mapping, model, (id, p) -> {
        try {
          lines.write(Csv.line(List.of(id, p)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }));
      whole = true;
      return rows;
    } finally {
      if (!whole) Files.deleteIfExists(aside);
    }
  }
}
