package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine's own PostgreSQL in a folder and on a port of its own, as it is installed but that it writes to disk as
 * in earnest. It refuses to run as root, so that root lends it the user "postgres".
 */
public final class PostgresPlace implements Place {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private final Path programs = programs();
  private final String folder;
  private final String url;
  private final Thread end = new Thread(this::close);
  private int schemas;
  private boolean open = true;

  /** Starts the server. */
  public PostgresPlace() throws IOException {
    folder = run("mktemp", "-d");
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    run(programs + "/initdb", "-D", folder, "-U", "store", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    run(programs + "/pg_ctl", "-D", folder, "-w", "-l", folder + "/log", "-o", "-h 127.0.0.1 -p " + port + " -k " + folder, "start");
    url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    Runtime.getRuntime().addShutdownHook(end);
  }

  @Override
  public String suffix() {
    return "-postgres";
  }

  @Override
  public void prepare(Path directory) throws IOException {
    Files.writeString(directory.resolve("store.properties"), "url=" + url + "\nuser=store\nschema=store_" + ++schemas + "\n");
  }

  @Override
  public Connection plain(Path folder) throws SQLException {
    var schema = "plain_" + Integer.toHexString(folder.toString().hashCode());
    var connection = DriverManager.getConnection(url + "?reWriteBatchedInserts=true&currentSchema=" + schema, "store", "");
    try (var statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + schema);
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void release(Path folder) {
    // The server keeps it and ends as a whole.
  }

  @Override
  public synchronized void close() {
    if (!open) return;
    open = false;
    try {
      run(programs + "/pg_ctl", "-D", folder, "-m", "immediate", "stop");
      run("rm", "-rf", folder);
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not end", e);
    }
  }

  /** The newest of Debian's, such as /usr/lib/postgresql/15/bin. */
  private static Path programs() {
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions.max(Comparator.comparingInt(v -> Integer.parseInt(v.getFileName().toString()))).orElseThrow().resolve("bin");
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL is not installed. On Debian and Ubuntu: apt-get install postgresql", e);
    }
  }

  private static String run(String... command) throws IOException {
    var all = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) all.addAll(List.of("/usr/sbin/runuser", "-u", "postgres", "--"));
    all.addAll(List.of(command));
    var output = Files.createTempFile("postgres", ".out"); // the server would hold a pipe open
    try {
      var builder = new ProcessBuilder(all).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().remove("TMPDIR"); // the lent user may not write there
      var process = builder.start();
      int code = process.waitFor();
      var text = Files.readString(output).strip();
      if (code != 0) throw new IOException(String.join(" ", all) + ": " + text);
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(output);
    }
  }
}
