package org.leadworkbench.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What is to be answered, held back until it is complete: in memory and, as the answer for a million leads does not fit
 * there, in a temporary file. That file loses its name at once, so that nothing of it stays where the process is killed.
 */
final class HeldAnswer {
  private static final int IN_MEMORY = 1 << 20;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<FileChannel> file = Optional.empty();

  void write(byte[] bytes) throws IOException {
    memory.write(bytes);
    if (memory.size() >= IN_MEMORY) spill();
  }

  /** Writes everything there, and forgets it. */
  void release(OutputStream out) throws IOException {
    if (file.isPresent()) Channels.newInputStream(file.get().position(0)).transferTo(out);
    memory.writeTo(out);
    discard();
  }

  /** Forgets everything. */
  void discard() throws IOException {
    memory.reset();
    if (file.isPresent()) file.get().close();
    file = Optional.empty();
  }

  private void spill() throws IOException {
    if (file.isEmpty()) file = Optional.of(nameless());
    var bytes = ByteBuffer.wrap(memory.toByteArray());
    while (bytes.hasRemaining()) file.get().write(bytes);
    memory.reset();
  }

  private static FileChannel nameless() throws IOException {
    var path = Files.createTempFile("leadworkbench", ".answer");
    var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    Files.deleteIfExists(path);
    return channel;
  }
}
