package org.leadworkbench.bench.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** A screen that nobody sees. */
public final class Screen implements AutoCloseable {
  private static final int LONGEST_SECONDS = 120;
  private static final int PAUSE_MILLIS = 25;
  private final Process server;
  private final String display;

  /** Starts it on the first free number; it stays as it is when the last program leaves it. */
  public Screen() throws IOException {
    server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset").redirectError(Redirect.DISCARD).start();
    display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
  }

  /** Its name for programs, such as {@code :99}. */
  public String display() {
    return display;
  }

  /** Returns as soon as a window with this in its title can be seen; fails where the process of the program ends before. */
  public void awaitWindow(String title, Program program, Process process) throws IOException, InterruptedException {
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS); System.nanoTime() < end; Thread.sleep(PAUSE_MILLIS)) {
      if (shows(title)) return;
      if (!process.isAlive()) throw program.failed(process);
    }
    throw new IllegalStateException("There is no window after " + LONGEST_SECONDS + " seconds");
  }

  private boolean shows(String title) throws IOException, InterruptedException {
    var search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    search.environment().put("DISPLAY", display);
    return search.start().waitFor() == 0;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
