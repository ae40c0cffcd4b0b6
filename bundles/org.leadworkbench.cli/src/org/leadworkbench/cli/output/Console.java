package org.leadworkbench.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command speaks: the answer alone goes to standard output, everything else to standard error. The answer is held
 * back until it is complete: a command that fails on the way has none.
 */
public final class Console {
  private final OutputStream out;
  private final HeldAnswer answer = new HeldAnswer();
  private final Charset charset;
  private final PrintStream err;
  private final boolean terminal;

  /**
   * On these streams.
   *
   * @param charset of text on standard output
   * @param terminal whether somebody watches standard error
   */
  public Console(OutputStream out, Charset charset, PrintStream err, boolean terminal) {
    this.out = out;
    this.charset = charset;
    this.err = err;
    this.terminal = terminal;
  }

  /** That of this process; the launcher script knows whether it is a terminal. */
  public static Console ofProcess() {
    return new Console(new FileOutputStream(FileDescriptor.out), System.out.charset(), System.err, Boolean.getBoolean("leadworkbench.terminal"));
  }

  /** Writes a line for people, in their console's charset. */
  public void line(String text) {
    write((text + System.lineSeparator()).getBytes(charset));
  }

  /** Writes text for programs, in UTF-8. */
  public void data(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says what is wrong. */
  public void problem(String text) {
    err.println(text);
  }

  /** Says that something takes its time, where somebody is watching. */
  public void progress(String text) {
    if (terminal) err.println(text);
  }

  /** Hands over the answer as far as it was written: it stands, whatever comes. */
  public void flush() {
    try {
      answer.release(out);
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Forgets the answer: there is none. */
  public void discard() {
    try {
      answer.discard();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write(byte[] bytes) {
    try {
      answer.write(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** A full disk is an error; systems name a closed pipe differently, but all of them say "pipe". */
  private static RuntimeException failed(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe") ? new PipeClosed(e) : new UncheckedIOException(e);
  }
}
