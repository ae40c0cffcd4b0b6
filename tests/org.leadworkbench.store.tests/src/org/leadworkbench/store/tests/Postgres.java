package org.leadworkbench.store.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The machine's own PostgreSQL in a folder and on a port of its own, started once for all tests. It refuses to run as
 * root, so that root lends it the user "postgres".
 */
final class Postgres {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String PROPERTIES = "store.properties";
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static Postgres running;
  private final Path programs;
  private final String folder;
  private final int port;

  private Postgres() throws IOException {
    programs = programs();
    folder = run("mktemp", "-d");
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    run(programs + "/initdb", "-D", folder, "-U", "store", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** Makes the data directory's store a schema of its own on the server. */
  static synchronized void prepare(Path directory) {
    try {
      if (running == null) running = new Postgres();
      Files.writeString(directory.resolve(PROPERTIES), "url=jdbc:postgresql://127.0.0.1:" + running.port
          + "/postgres\nuser=store\nschema=test_" + SCHEMAS.incrementAndGet() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the second directory's store the same as the first one's. */
  static void share(Path directory, Path second) {
    try {
      Files.copy(directory.resolve(PROPERTIES), Files.createDirectories(second).resolve(PROPERTIES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where connections to the schema of this directory's store come from. */
  static DataSource source(Path directory) {
    var address = new Properties();
    try (var in = Files.newBufferedReader(directory.resolve(PROPERTIES))) {
      address.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var source = new PGSimpleDataSource();
    source.setUrl(address.getProperty("url"));
    source.setUser(address.getProperty("user"));
    source.setCurrentSchema(address.getProperty("schema"));
    return source;
  }

  /** The port that the server listens on. */
  static synchronized int port() {
    return running.port;
  }

  /** Ends every connection of ours, as an administrator or a failing network does. */
  static void cutAll() {
    try {
      run(running.programs + "/psql", "-h", "127.0.0.1", "-p", "" + running.port, "-U", "store", "-q", "-c",
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'Lead Workbench%'", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server without waiting for anybody, as a power cut does. */
  static void goAway() {
    try {
      run(running.programs + "/pg_ctl", "-D", running.folder, "-m", "immediate", "-w", "stop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server again. */
  static void comeBack() {
    try {
      running.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() throws IOException {
    run(programs + "/pg_ctl", "-D", folder, "-w", "-l", folder + "/log", "-o",
        "-h 127.0.0.1 -p " + port + " -k " + folder + " -c max_connections=300", "start");
  }

  private void stop() {
    try {
      run(programs + "/pg_ctl", "-D", folder, "-m", "immediate", "stop");
      run("rm", "-rf", folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest of Debian's, such as /usr/lib/postgresql/15/bin. */
  private static Path programs() throws IOException {
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions.max(Comparator.comparingInt(v -> Integer.parseInt(v.getFileName().toString()))).orElseThrow().resolve("bin");
    } catch (IOException e) {
      throw new IOException("PostgreSQL is not installed. On Debian and Ubuntu: apt-get install postgresql", e);
    }
  }

  private static String run(String... command) throws IOException {
    var all = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) all.addAll(List.of("/usr/sbin/runuser", "-u", "postgres", "--"));
    all.addAll(List.of(command));
    var output = Files.createTempFile("postgres", ".out"); // the server would hold a pipe open
    try {
      var process = new ProcessBuilder(all).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
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
