package org.leadworkbench.store.jpa.dump;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A dump's file while it is written; it is on the disk when {@link #finish} returns. */
final class Packing implements Closeable {
  private static final int BUFFER = 1 << 16;
  private final FileChannel channel;
  private final ZipOutputStream zip;

  Packing(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    try (var readme = Packing.class.getResourceAsStream(Unpacking.README)) {
      put(Unpacking.README, readme.readAllBytes());
    }
  }

  /** Begins a table, whose lines follow. */
  void begin(String table) throws IOException {
    zip.putNextEntry(new ZipEntry(Unpacking.file(table)));
  }

  void line(byte[] line) throws IOException {
    zip.write(line);
    zip.write('\n');
  }

  void finish(Contents contents) throws IOException {
    put(Unpacking.MANIFEST, contents.json());
    zip.finish();
    zip.flush();
    channel.force(true);
  }

  private void put(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Lets go of the file, also of one that is not complete. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
