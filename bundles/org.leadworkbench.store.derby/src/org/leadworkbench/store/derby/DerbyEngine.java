package org.leadworkbench.store.derby;

import java.io.IOException;
import java.nio.file.Files;
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

/** Derby embedded in this program, for every store in its data directory. */
@Component
public final class DerbyEngine implements Engine {
  @Override
  public boolean serves(StorePlace place) {
    return place.isInDirectory();
  }

  @Override
  public String form() {
    return "";
  }

  @Override
  public String name() {
    return "Derby";
  }

  @Override
  public Database open(StorePlace place, Schema schema) {
    var folders = Folders.of(place);
    try {
      Tuning.apply(folders);
      folders.tidy();
      if (!Files.exists(folders.database())) create(folders, place, schema);
      int noted = folders.notedVersion();
      if (noted > schema.version()) throw new StoreRefused(Refusal.of("store.newer", noted, schema.version()));
      return opened(folders, place);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.files", folders.directory()), e);
    }
  }

  /** On a full disk with the room that was kept for that. */
  private static Database opened(Folders folders, StorePlace place) throws IOException {
    var reserve = folders.reserve();
    reserve.keep();
    try {
      return DerbyDatabase.open(folders.database(), place);
    } catch (StoreRefused e) {
      if (!e.refusal().code().equals("store.disk-full") || !reserve.giveUp()) throw e;
      return DerbyDatabase.open(folders.database(), place);
    }
  }

  @Override
  public Database openCopy(StorePlace place, Path folder) {
    return DerbyDatabase.open(folder.toAbsolutePath().normalize().resolve("db"), place);
  }

  @Override
  public Optional<String> replace(StorePlace place, Path folder, Instant at) {
    var folders = Folders.of(place);
    try {
      folders.tidy();
      Folders.delete(folders.restored());
      Folders.move(folder.resolve("db"), folders.restored());
      var aside = folders.aside(at);
      Folders.move(folders.restored(), folders.database());
      return aside.map(Path::toString);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("store.files", folders.directory()), e);
    }
  }

  /** Makes the database beside its place: one that was half-made would never open again (XBM0A). */
  private static void create(Folders folders, StorePlace place, Schema schema) throws IOException {
    var fresh = folders.fresh();
    try (var database = DerbyDatabase.create(fresh, place)) {
      schema.create(database);
    } catch (RuntimeException e) {
      deleteAfter(e, fresh);
      throw e;
    }
    Folders.move(fresh, folders.database());
  }

  /** What cannot be deleted now is deleted at the next start; what went wrong first is what the user hears of. */
  private static void deleteAfter(RuntimeException failure, Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
