package org.leadworkbench.capture.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;

/** A file in memory, and what the source reads from it. */
record Bytes(byte[] content) implements CaptureInput {
  static Bytes of(String text, Charset charset) {
    return new Bytes(text.getBytes(charset));
  }

  @Override
  public String name() {
    return "list.csv";
  }

  @Override
  public long size() {
    return content.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  List<List<String>> read(Values settings) throws IOException {
    var all = new ArrayList<List<String>>();
    new CsvSource().read(this, settings, new RowSink() {
      @Override
      public void columns(List<String> names) {
        all.add(names);
      }

      @Override
      public boolean row(Row row) {
        all.add(row.cells());
        return true;
      }
    });
    return all;
  }
}
