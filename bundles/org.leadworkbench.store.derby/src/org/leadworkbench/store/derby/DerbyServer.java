package org.leadworkbench.store.derby;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.port.StoreServer;
import org.osgi.service.component.annotations.Component;

/**
 * Derby's network server on an embedded database. Users are authenticated by Derby itself (NATIVE) against a database in
 * memory that knows one user, the owner of the tables, with the password of this start; so no file holds it, and the
 * database itself is the same as one that was never served.
 */
@Component
public final class DerbyServer implements StoreServer {
  private static final String DOWN = "XJ015";
  /** Who owns the tables: whom Derby takes where no user is named. */
  static final String USER = "app";

  @Override
  public Serving serve(StorePlace place, Door door, Function<StorePlace, LeadStore> opening) {
    checkFree(door);
    Tuning.apply(Folders.of(place));
    startAnew();
    var users = "memory:leadworkbench-users-" + UUID.randomUUID();
    var told = new Properties(properties(place, door, users));
    try {
      if (place.password().isGiven()) makeUsers(place, users);
      var store = opening.apply(new StorePlace(place.directory(), "", USER, "", place.password()));
      try {
        return new Served(place, door, store, told).start();
      } catch (RuntimeException e) {
        store.close();
        throw e;
      }
    } catch (RuntimeException e) {
      told.close();
      throw e;
    }
  }

  private static Map<String, String> properties(StorePlace place, Door door, String users) {
    var properties = new LinkedHashMap<String, String>();
    properties.put("derby.system.home", Folders.of(place).log().getParent().toString());
    if (place.password().isGiven()) {
      properties.put("derby.connection.requireAuthentication", "true");
      properties.put("derby.authentication.provider", "NATIVE:" + users);
    }
    door.keyStore().ifPresent(file -> {
      properties.put("derby.drda.sslMode", "basic");
      for (var store : new String[] {"keyStore", "trustStore"}) { // Derby's own call to end itself must trust it, too
        properties.put("javax.net.ssl." + store, file.toString());
        properties.put("javax.net.ssl." + store + "Password", door.keyStorePassword());
      }
    });
    return properties;
  }

  /** Derby looks for databases and users where it was told when it started, which may have been for another directory. */
  private static void startAnew() {
    var down = new EmbeddedDataSource();
    down.setDatabaseName("");
    down.setShutdownDatabase("shutdown");
    try {
      down.getConnection().close();
    } catch (SQLException e) {
      if (!DOWN.equals(e.getSQLState())) throw new StoreRefused(Refusal.of("store.cannot-open", String.valueOf(e.getSQLState())), e);
    }
  }

  /** Derby makes whoever makes it its first user. */
  private static void makeUsers(StorePlace place, String name) {
    var users = new EmbeddedDataSource();
    users.setDatabaseName(name);
    users.setCreateDatabase("create");
    users.setUser(USER);
    users.setPassword(place.password().value());
    try {
      users.getConnection().close();
    } catch (SQLException e) {
      throw new StoreRefused(Refusal.of("store.cannot-open", e.getSQLState()), e);
    }
  }

  /** Derby would only log that, on a thread of its own. */
  private static void checkFree(Door door) {
    try (var socket = new ServerSocket(door.port(), 1, InetAddress.getByName(door.address()))) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("serve.port", door), e);
    }
  }

  /** Whether somebody answers there. */
  static boolean answers(Door door) {
    try (var socket = new Socket(InetAddress.getByName(door.address()), door.port())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** System properties, which are all that Derby's server asks; the ones that were there before come back. */
  static final class Properties implements AutoCloseable {
    private final Map<String, String> before = new LinkedHashMap<>();

    Properties(Map<String, String> values) {
      values.forEach((key, value) -> before.put(key, System.getProperty(key)));
      values.forEach(System::setProperty);
    }

    @Override
    public void close() {
      before.forEach((key, value) -> {
        if (value == null) System.clearProperty(key);
        else System.setProperty(key, value);
      });
    }
  }
}
