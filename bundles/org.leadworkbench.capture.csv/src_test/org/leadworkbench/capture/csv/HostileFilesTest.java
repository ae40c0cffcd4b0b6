package org.leadworkbench.capture.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.Unreadable;

class HostileFilesTest {
  @Test
  void randomBytesAreReadOrRefused() {
    var random = new Random(4711);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      readOrRefused(new Bytes(bytes));
    }
  }

  @Test
  void brokenListsAreReadOrRefused() {
    var random = new Random(4712);
    var signs = "ab;;,,\t|\"\"''\r\n\n\u0000ö€\uFEFF=+sep".getBytes(UTF_8);
    for (int i = 0; i < 5_000; i++) {
      var bytes = new byte[random.nextInt(200)];
      for (int b = 0; b < bytes.length; b++) bytes[b] = signs[random.nextInt(signs.length)];
      readOrRefused(new Bytes(bytes));
    }
  }

  @Test
  void aMillionRowsPassInFlatMemory() throws IOException {
    var rows = new AtomicLong();

    new CsvSource().read(million(), Values.none(), new RowSink() {
      @Override
      public void columns(List<String> names) {
        assertEquals(3, names.size());
      }

      @Override
      public boolean row(Row row) {
        rows.incrementAndGet();
        return true;
      }
    });

    assertEquals(1_000_000, rows.get());
  }

  private static void readOrRefused(Bytes file) {
    try {
      file.read(Values.none());
    } catch (Unreadable refused) {
      assertNotEquals(refused.why().en(), refused.why().de());
    } catch (IOException e) {
      throw new AssertionError("A bad file is Unreadable", e);
    }
  }

  /** A thousand copies of the same thousand rows, made while they are read. */
  private static CaptureInput million() {
    var block = "Max Mustermann;Königsweg 5;\"eine; Notiz\"\n".repeat(1_000).getBytes(UTF_8);
    return new CaptureInput() {
      @Override
      public String name() {
        return "million.csv";
      }

      @Override
      public long size() {
        return -1;
      }

      @Override
      public InputStream open() {
        var header = new ByteArrayInputStream("Name;Straße;Notiz\n".getBytes(UTF_8));
        var blocks = IntStream.range(0, 1_000).<InputStream>mapToObj(i -> new ByteArrayInputStream(block));
        return new SequenceInputStream(Collections.enumeration(Stream.concat(Stream.of(header), blocks).toList()));
      }
    };
  }
}
