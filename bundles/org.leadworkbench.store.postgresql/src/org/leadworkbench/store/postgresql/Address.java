package org.leadworkbench.store.postgresql;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a team's database is.
 *
 * @param url {@code jdbc:postgresql://…}
 * @param user who connects; empty where the URL or the system says it
 * @param schema the database's schema in which the tables are
 * @param password the user's
 */
record Address(String url, String user, String schema, Password password) {
  /** What the server shows as each program's name, followed by its process and computer. */
  static final String PROGRAM = "Lead Workbench";
  static final String FORM = "jdbc:postgresql://host:port/database";
  private static final String PREFIX = "jdbc:postgresql:";
  private static final String SCHEMA = "leadworkbench";

  Address {
    Objects.requireNonNull(user);
    if (!schema.matches("[a-z][a-z0-9_]{0,40}")) throw new StoreRefused(Refusal.of("store.schema-name", schema));
  }

  /** Whether an address is one of PostgreSQL's. */
  static boolean isOne(StorePlace place) {
    return place.url().startsWith(PREFIX);
  }

  static Address of(StorePlace place) {
    return new Address(place.url(), place.user(), place.schema().isEmpty() ? SCHEMA : place.schema(), place.password());
  }

  /** The same database, but another schema of it. */
  Address in(String other) {
    return new Address(url, user, other, password);
  }

  /** Whether the server's certificate is verified on encrypted connections. */
  boolean isVerified() {
    return url.contains("sslmode=verify-");
  }

  /** Who works there: without a name the driver takes the system's user. */
  String who() {
    return user.isEmpty() ? System.getProperty("user.name") : user;
  }

  /** The driver's own source of connections. */
  PGSimpleDataSource driver() {
    var source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new StoreRefused(Refusal.of("store.url", url.replaceFirst("\\?.*", ""), FORM), e);
    }
    if (!user.isEmpty()) source.setUser(user);
    if (password.isGiven()) source.setPassword(password.value());
    source.setCurrentSchema(schema);
    source.setApplicationName(PROGRAM + " " + ProcessHandle.current().pid() + " " + computer());
    source.setTcpKeepAlive(true);
    source.setLogServerErrorDetail(false); // else an error tells what is in the row
    return source;
  }

  private static String computer() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "";
    }
  }

  /** The address without what may be secret in it, for people. */
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "") + ", schema " + schema;
  }
}
