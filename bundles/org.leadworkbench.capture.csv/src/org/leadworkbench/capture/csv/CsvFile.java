package org.leadworkbench.capture.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.Unreadable;

/** A CSV file whose format is known: its records one after the other, with one record in memory. */
record CsvFile(CaptureInput input, CsvFormat format) {
  static final int LONGEST_CELL = 1 << 20;
  static final int MOST_COLUMNS = 10_000;
  static final int LONGEST_RECORD = 1 << 23;

  /** A noncharacter, which is in no text: it stands where bytes were no character of the charset. */
  private static final String NO_CHARACTER = "\uFFFE";
  private static final FieldModifier UNESCAPED = FieldModifier.modify(CsvFile::withoutApostrophe);

  /** Pushes the columns and then the records, until the end or until the sink has enough. */
  void read(RowSink rows) throws IOException {
    long records = 0;
    try (var in = input.open(); var csv = parser(text(in))) {
      for (var cells : csv) {
        var row = new Row(records + 1, Arrays.asList(cells));
        for (var cell : cells) if (cell.contains(NO_CHARACTER)) throw Problem.otherCharset(input.name(), row.number(), format.charset().name());
        // Lines above the header that hold nothing belong to no record.
        if (records == 0 && row.isBlank()) continue;
        if (records++ == 0) rows.columns(row.cells());
        else if (!rows.row(row)) return;
      }
    } catch (CsvParseException e) {
      throw unreadable(records + 1, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (records == 0) throw Problem.empty(input.name());
  }

  private CsvReader<String[]> parser(Reader text) {
    var limits = StringArrayHandler.of(h -> h.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL)
        .maxRecordSize(LONGEST_RECORD).fieldModifier(UNESCAPED));
    return CsvReader.builder().fieldSeparator(format.separator()).quoteCharacter(format.quote())
        .commentStrategy(CommentStrategy.NONE).skipEmptyLines(false).allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_RECORD).detectBomHeader(false).build(limits, text);
  }

  private Reader text(InputStream in) throws IOException {
    var decoder = format.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    // Five bytes mean nothing in windows-1252; a file that holds one is read all the same, and the sign is visible.
    if (!format.charset().equals(Guess.WINDOWS)) decoder.replaceWith(NO_CHARACTER);
    var reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') reader.reset();
    reader.mark(16);
    var start = CharBuffer.allocate(10);
    while (start.hasRemaining() && reader.read(start) >= 0) continue;
    reader.reset();
    var line = Guess.separatorLine(start.flip());
    if (!line.isEmpty()) reader.skip(line.get(1));
    return reader;
  }

  /** Exports write an apostrophe before a cell that a spreadsheet would run as a formula; here it goes again. */
  private static String withoutApostrophe(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
  }

  private Unreadable unreadable(long record, CsvParseException e) {
    var said = String.valueOf(e.getMessage());
    if (said.contains("Unclosed quote")) return Problem.openQuote(input.name(), record);
    return said.contains("xceed") ? Problem.tooLong(input.name(), record) : Problem.broken(input.name(), record);
  }
}
