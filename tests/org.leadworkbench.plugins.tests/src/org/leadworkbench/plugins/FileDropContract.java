package org.leadworkbench.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.kit.TransferConnectorContract;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.TransferConnector;

/** A receiver that reads the folder and knows a lead by the key in its file. */
abstract class FileDropContract extends TransferConnectorContract {
  @TempDir Path temp;

  /** What counts as the receipt. */
  abstract String receipt();

  @Override
  protected TransferConnector connector() {
    return Services.of(TransferConnector.class, c -> c.describe().basics().id(), "filedrop");
  }

  @Override
  protected Values settings() {
    return to(folder());
  }

  @Override
  protected List<Values> broken() {
    return List.of(to(temp.resolve("not/there")), to(file()), to(Path.of("not-a-full-path")),
        to(folder()).with("transfer.file.folder", "a\u0000b"));
  }

  @Override
  protected int arrived(HandOver handOver) {
    if (!Files.exists(folder())) return 0;
    try (var files = Files.newDirectoryStream(folder(), "*.json")) {
      int count = 0;
      for (var file : files) if (Files.readString(file).contains('"' + handOver.key() + '"')) count++;
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Values to(Path path) {
    return Values.none().with("transfer.file.folder", path.toString()).with("transfer.file.receipt", receipt());
  }

  private Path folder() {
    return temp.resolve("drop");
  }

  private Path file() {
    try {
      return Files.writeString(temp.resolve("file"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
