package org.leadworkbench.plugins;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Enumeration;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.leadworkbench.kit.BytesInput;
import org.leadworkbench.kit.CaptureSourceContract;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;

/** Lists as a German spreadsheet saves them, with line breaks and separators inside quotes. */
class CsvSourceTest extends CaptureSourceContract {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  protected CaptureSource source() {
    return Services.of(CaptureSource.class, s -> s.describe().basics().id(), "csv");
  }

  @Override
  protected CaptureInput input(int records) {
    return new BytesInput("list.csv", -1, () -> new SequenceInputStream(new Lines(IntStream.rangeClosed(0, records).iterator())));
  }

  private record Lines(PrimitiveIterator.OfInt numbers) implements Enumeration<InputStream> {
    @Override
    public boolean hasMoreElements() {
      return numbers.hasNext();
    }

    @Override
    public InputStream nextElement() {
      int n = numbers.nextInt();
      var line = n == 0 ? "Vorname;Nachname;Firma;Straße;Notiz\r\n"
          : "Jörg;Weiß " + n + ";\"Müller; Söhne \"\"" + n + "\"\"\";Hauptstraße " + n + ";\"erste Zeile\r\nzweite\"\r\n";
      return new BytesInput("line", line.getBytes(WINDOWS)).open();
    }
  }
}
