package org.leadworkbench.store.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.leadworkbench.store.jpa.dialect.Schema;
import org.osgi.service.component.annotations.Component;

/** A database that a team shares. */
@Component
public final class PostgresEngine implements Engine {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);

  @Override
  public boolean serves(StorePlace place) {
    return Address.isOne(place);
  }

  @Override
  public String form() {
    return Address.FORM;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Database open(StorePlace place, Schema schema) {
    var server = server(place);
    server.create();
    return new PostgresDatabase(server, () -> {});
  }

  @Override
  public Database openCopy(StorePlace place, Path folder) {
    var copy = new Server(server(place).address().in("copy_" + UUID.randomUUID().toString().replace('-', '_')));
    copy.create();
    try {
      copy.run(connection -> read(folder, connection));
      return new PostgresDatabase(copy, copy::drop);
    } catch (RuntimeException e) {
      copy.drop();
      throw e;
    }
  }

  @Override
  public Optional<String> replace(StorePlace place, Path folder, Instant at) {
    var server = server(place);
    var schema = server.address().schema();
    var aside = schema + "_before_" + TIME.format(at);
    boolean existed = server.exists();
    try (var held = server.heldAlone()) {
      held.setAutoCommit(false);
      if (existed) Server.execute(held, "alter schema " + schema + " rename to " + aside);
      Server.execute(held, "create schema " + schema);
      read(folder, held);
      held.commit();
      return existed ? Optional.of(server.address().in(aside).toString()) : Optional.empty();
    } catch (SQLException e) {
      throw server.refused(e);
    }
  }

  private static Server server(StorePlace place) {
    return new Server(Address.of(place));
  }

  private static Void read(Path folder, Connection connection) throws SQLException {
    try {
      new Copy(folder).read(connection);
      return null;
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.files", folder), e);
    }
  }
}
