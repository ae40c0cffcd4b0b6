package org.leadworkbench.core.capture;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.spi.capture.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of rejected rows: the columns as in the list and a last one with the reason, to be mended and captured
 * again. It is written aside and gets its name at the end; where nothing is rejected there is none.
 */
final class RejectedRows implements AutoCloseable {
  private static final Pattern HARMLESS = Pattern.compile("\\+[0-9 ()/.-]+|-\\d+(?:[.,]\\d+)*");
  private static final Logger LOG = LoggerFactory.getLogger(RejectedRows.class);
  private final List<Path> folders;
  private final String name;
  private final List<String> columns;
  private Optional<Path> target = Optional.empty();
  private Optional<CsvWriter> writer = Optional.empty();

  /** A file of this name in the first of these folders that can be written to. */
  RejectedRows(List<Path> folders, String name, List<String> columns) {
    this.folders = folders;
    this.name = name;
    this.columns = columns;
  }

  /** Adds a row. */
  void add(Row row, Refusal reason) {
    if (folders.isEmpty()) return;
    if (writer.isEmpty()) open();
    try {
      writer.orElseThrow().writeRecord(record(row.cells(), reason.text(Locale.getDefault())));
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /** Writes what is left; from here on nothing can fail that would lose a row. */
  void complete() {
    try {
      if (writer.isPresent()) writer.get().close();
      writer = Optional.empty();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Gives the completed file its name; what had that name before and differs, mended by half perhaps, is kept beside it
   * under a name that nothing has yet. Where that is not possible, the file keeps the name it was written under.
   */
  Optional<Path> publish() {
    if (target.isEmpty()) return Optional.empty();
    var file = target.get();
    target = Optional.empty();
    try {
      if (Files.exists(file) && Files.mismatch(file, aside(file)) >= 0) Files.move(file, kept(file));
      Files.move(aside(file), file, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(file);
    } catch (IOException e) {
      LOG.warn("The file of rejected rows could not be renamed and stays {}", aside(file), e);
      return Optional.of(aside(file));
    }
  }

  /** Forgets what was added. */
  void restart() {
    try {
      if (writer.isPresent()) writer.get().close();
      if (target.isPresent()) Files.deleteIfExists(aside(target.get()));
    } catch (IOException e) {
      LOG.warn("The unfinished file of rejected rows could not be removed", e);
    }
    writer = Optional.empty();
    target = Optional.empty();
  }

  /** Takes away what was not published. */
  @Override
  public void close() {
    restart();
  }

  private void open() {
    for (var folder : folders) {
      try {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        var out = Files.newBufferedWriter(aside(file));
        begin(out);
        target = Optional.of(file);
        writer = Optional.of(CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out));
        writer.get().writeRecord(header());
        return;
      } catch (IOException e) {
        LOG.warn("Rejected rows cannot be written to {}", folder, e);
      }
    }
    throw new Abandoned(Refusal.of("capture.rejects", name, String.join(", ", folders.stream().map(Path::toString).toList())));
  }

  private Abandoned unwritable(Exception cause) {
    return new Abandoned(Refusal.of("capture.rejects", name, target.orElseThrow().getParent()), cause);
  }

  private Path kept(Path file) {
    var kept = file.resolveSibling(name + ".bak");
    for (int i = 2; Files.exists(kept); i++) kept = file.resolveSibling(name + ".bak" + i);
    return kept;
  }

  private static void begin(BufferedWriter out) throws IOException {
    // Excel takes a file for UTF-8 only with a byte order mark.
    out.write('\uFEFF');
  }

  private Path aside(Path file) {
    return file.resolveSibling("." + name + ".part");
  }

  private List<String> header() {
    var header = new ArrayList<>(columns);
    header.remove(Header.REASON);
    header.replaceAll(RejectedRows::harmless);
    header.add(Header.REASON);
    return header;
  }

  // Cells beyond the columns stand behind the reason, so that they can be seen and put where they belong.
  private List<String> record(List<String> cells, String reason) {
    var record = new ArrayList<String>();
    for (int i = 0; i < columns.size(); i++)
      if (!columns.get(i).equals(Header.REASON)) record.add(i < cells.size() ? harmless(cells.get(i)) : "");
    record.add(reason);
    if (cells.size() > columns.size()) cells.subList(columns.size(), cells.size()).forEach(c -> record.add(harmless(c)));
    return record;
  }

  private static String harmless(String cell) {
    var text = cell.strip();
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !HARMLESS.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
