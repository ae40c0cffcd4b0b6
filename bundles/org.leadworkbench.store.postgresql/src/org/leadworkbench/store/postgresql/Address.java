package org.leadworkbench.store.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a team's database is, as {@code store.properties} of a data directory says; the password never stands there.
 *
 * @param url {@code jdbc:postgresql://…}
 * @param user who connects; empty where the URL or the system says it
 * @param schema the database's schema in which the tables are
 */
record Address(String url, String user, String schema) {
  /** The file in a data directory. */
  static final String FILE = "store.properties";
  private static final String PASSWORD = "LEADWORKBENCH_STORE_PASSWORD";
  private static final String PREFIX = "jdbc:postgresql:";
  private static final String SCHEMA = "leadworkbench";

  Address {
    Objects.requireNonNull(user);
    if (!schema.matches("[a-z][a-z0-9_]{0,40}")) throw new StoreRefused(Refusal.of("store.schema-name", schema));
  }

  /** The address, if the directory names a PostgreSQL database. */
  static Optional<Address> of(Path directory) {
    var file = directory.resolve(FILE);
    if (!Files.exists(file)) return Optional.empty();
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreRefused(Refusal.of("store.properties", file), e);
    }
    return Optional.ofNullable(properties.getProperty("url")).map(String::strip).filter(url -> url.startsWith(PREFIX))
        .map(url -> new Address(url, properties.getProperty("user", "").strip(), properties.getProperty("schema", SCHEMA).strip()));
  }

  /** The same database, but another schema of it. */
  Address in(String other) {
    return new Address(url, user, other);
  }

  /** The driver's own source of connections. */
  PGSimpleDataSource driver() {
    var source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new StoreRefused(Refusal.of("store.url", url), e);
    }
    if (!user.isEmpty()) source.setUser(user);
    var password = System.getenv(PASSWORD);
    if (password != null) source.setPassword(password);
    source.setCurrentSchema(schema);
    source.setApplicationName("Lead Workbench");
    source.setTcpKeepAlive(true);
    source.setLogServerErrorDetail(false); // else an error tells what is in the row
    return source;
  }

  /** The address without what may be secret in it, for people. */
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "") + ", schema " + schema;
  }
}
