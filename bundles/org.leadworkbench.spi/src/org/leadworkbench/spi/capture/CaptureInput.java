package org.leadworkbench.spi.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** What is to be captured: bytes under a name. It may be opened more than once. */
@ProviderType
public interface CaptureInput {
  /** A name to show, such as the file's. */
  String name();

  /** The size in bytes, -1 where it is not known. */
  long size();

  /** The bytes from the beginning; whoever opens it closes it. */
  InputStream open() throws IOException;

  /** A file. */
  static CaptureInput of(Path file) {
    return new CaptureInput() {
      @Override
      public String name() {
        return file.getFileName().toString();
      }

      @Override
      public long size() {
        return file.toFile().length();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }
}
