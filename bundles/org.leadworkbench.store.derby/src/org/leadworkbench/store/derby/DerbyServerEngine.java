package org.leadworkbench.store.derby;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.leadworkbench.store.jpa.dialect.Schema;
import org.osgi.service.component.annotations.Component;

/** A database that another program serves by Derby's network server. What is done with its files is done over there. */
@Component
public final class DerbyServerEngine implements Engine {
  @Override
  public boolean serves(StorePlace place) {
    return place.url().startsWith(ServerAddress.PREFIX);
  }

  @Override
  public String form() {
    return ServerAddress.FORM;
  }

  @Override
  public String name() {
    return "Derby";
  }

  @Override
  public Database open(StorePlace place, Schema schema) {
    return new DerbyServerDatabase(ServerAddress.of(place));
  }

  @Override
  public Database openCopy(StorePlace place, Path folder) {
    throw new StoreRefused(Refusal.of("store.served", place));
  }

  @Override
  public Optional<String> replace(StorePlace place, Path folder, Instant at) {
    throw new StoreRefused(Refusal.of("store.served", place));
  }
}
