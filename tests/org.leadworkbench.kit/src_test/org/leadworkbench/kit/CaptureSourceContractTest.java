package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.Unreadable;

/** The contract passes a source that keeps it, and finds each offence. */
class CaptureSourceContractTest extends CaptureSourceContract {
  @Override
  protected CaptureSource source() {
    return new LinesSource();
  }

  @Override
  protected CaptureInput input(int records) {
    return new BytesInput("generated.tsv", -1, () -> lines(records));
  }

  @Test
  void findsASourceThatDoesNotStop() {
    assertCaught(contract(new LinesSource() {
      @Override
      public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
        super.read(input, settings, new Unstoppable(rows));
      }
    })::stopsWhenTheSinkSaysStop);
  }

  @Test
  void findsASourceThatSkipsARecord() {
    assertCaught(contract(new LinesSource() {
      @Override
      public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
        super.read(input, settings, new Skipping(rows));
      }
    })::readsEveryRecordAndNumbersItAsASpreadsheetDoes);
  }

  @Test
  void findsASourceThatKeepsItsRows() {
    var kept = new ArrayList<Row>();
    assertCaught(contract(new LinesSource() {
      @Override
      public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
        super.read(input, settings, new Keeping(rows, kept));
      }
    })::memoryDoesNotGrowWithTheInput);
  }

  @Test
  void findsASourceThatThrowsAtHostileInput() {
    assertCaught(contract(new LinesSource() {
      @Override
      public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
        super.read(input, settings, rows);
        if (input.name().equals("hostile")) throw new IllegalStateException("unexpected");
      }
    })::hostileInputGivesRowsOrSaysWhyNotInBothLanguages);
  }

  @Test
  void findsASourceThatSpeaksOneLanguage() {
    assertCaught(contract(new LinesSource() {
      @Override
      public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
        if (input.name().equals("hostile")) throw new Unreadable(Label.same("Bad input."));
        super.read(input, settings, rows);
      }
    })::hostileInputGivesRowsOrSaysWhyNotInBothLanguages);
  }

  private static InputStream lines(int records) {
    var numbers = IntStream.rangeClosed(0, records).iterator();
    return new SequenceInputStream(new Enumeration<InputStream>() {
      @Override
      public boolean hasMoreElements() {
        return numbers.hasNext();
      }

      @Override
      public InputStream nextElement() {
        int n = numbers.next();
        return new BytesInput("line", (n == 0 ? "Name\tCity\n" : "Person " + n + "\tKöln\n").getBytes(StandardCharsets.UTF_8)).open();
      }
    });
  }

  private static CaptureSourceContract contract(CaptureSource source) {
    return new CaptureSourceContract() {
      @Override
      protected CaptureSource source() {
        return source;
      }

      @Override
      protected CaptureInput input(int records) {
        return new BytesInput("generated.tsv", -1, () -> lines(records));
      }
    };
  }

  private static void assertCaught(Executable test) {
    assertThrows(AssertionError.class, test);
  }

  private record Unstoppable(RowSink rows) implements RowSink {
    @Override
    public void columns(List<String> names) {
      rows.columns(names);
    }

    @Override
    public boolean row(Row row) {
      rows.row(row);
      return true;
    }
  }

  private record Skipping(RowSink rows) implements RowSink {
    @Override
    public void columns(List<String> names) {
      rows.columns(names);
    }

    @Override
    public boolean row(Row row) {
      return row.number() == 17 || rows.row(row);
    }
  }

  private record Keeping(RowSink rows, List<Row> kept) implements RowSink {
    @Override
    public void columns(List<String> names) {
      rows.columns(names);
    }

    @Override
    public boolean row(Row row) {
      kept.add(row);
      return rows.row(row);
    }
  }
}
