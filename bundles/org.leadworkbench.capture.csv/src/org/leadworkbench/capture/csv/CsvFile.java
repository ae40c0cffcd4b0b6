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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;

/** A CSV file whose format is known: its records one after the other, with one record in memory. */
record CsvFile(CaptureInput input, CsvFormat format) {
  private static final int LONGEST_CELL = 1 << 20;
  private static final int MOST_COLUMNS = 10_000;
  private static final int LONGEST_RECORD = 1 << 23;
  private static final FieldModifier UNESCAPED = FieldModifier.modify(CsvFile::withoutApostrophe);

  /** Pushes the columns and then the records, until the end or until the sink has enough. */
  void read(RowSink rows) throws IOException {
    long records = 0;
    try (var in = input.open(); var csv = parser(text(in))) {
      for (var cells : csv) {
        var row = new Row(records + 1, Arrays.asList(cells));
        // Lines above the header that hold nothing belong to no record.
        if (records == 0 && row.isBlank()) continue;
        if (records++ == 0) rows.columns(row.cells());
        else if (!rows.row(row)) return;
      }
    } catch (CsvParseException e) {
      throw unreadable(records + 1, e);
    } catch (UncheckedIOException e) {
      throw unreadable(records + 1, e);
    } catch (CharacterCodingException e) {
      throw wrongCharset(records + 1, e);
    }
    if (records == 0) throw new IOException(input.name() + " is empty. Choose a file whose first line names the columns.");
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
    // Five bytes mean nothing in windows-1252; a file that holds one is read all the same, and the sign is visible.
    var malformed = format.charset().equals(Guess.WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    var decoder = format.charset().newDecoder().onMalformedInput(malformed).onUnmappableCharacter(malformed);
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

  private IOException unreadable(long record, RuntimeException e) {
    for (Throwable t = e; t != null; t = t.getCause())
      if (t instanceof CharacterCodingException coding) return wrongCharset(record, coding);
    var said = String.valueOf(e.getMessage());
    if (said.contains("Unclosed quote"))
      return new IOException("The quote that is opened in record " + record + " of " + input.name() + " is never closed. Close it, or set the quote character to none.", e);
    if (said.contains("xceed"))
      return new IOException("Record " + record + " of " + input.name() + " is too long: a cell holds at most " + LONGEST_CELL + " characters, a record "
          + MOST_COLUMNS + " cells and " + LONGEST_RECORD + " characters. Check separator and quote character, or shorten the record.", e);
    return new IOException(input.name() + " cannot be read at record " + record + ": " + said, e);
  }

  private IOException wrongCharset(long record, CharacterCodingException e) {
    return new IOException(input.name() + " is not written in " + format.charset().name() + " (near record " + record + "). Set the charset to windows-1252 or to auto.", e);
  }
}
