package org.leadworkbench.kit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.leadworkbench.spi.capture.CaptureInput;

/**
 * An input for tests that lies in no file.
 *
 * @param name its name
 * @param size its size in bytes, -1 where it is not known
 * @param bytes opens it
 */
public record BytesInput(String name, long size, Supplier<InputStream> bytes) implements CaptureInput {
  /** An input of these bytes. */
  public BytesInput(String name, byte[] bytes) {
    this(name, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  @Override
  public InputStream open() {
    return bytes.get();
  }
}
