package org.leadworkbench.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.workspace.AskPassword;
import org.leadworkbench.core.workspace.OpenWorkspace;

/** The data of a folder: opened with the first use case that works on them, and held until they are closed. */
final class OpenData implements AutoCloseable {
  private final Services services;
  private final Path folder;
  private final Optional<String> store;
  private final AskPassword asking;
  private Optional<OpenWorkspace.Opened> opened = Optional.empty();

  /** In this folder, whose store may be named apart; a password that nobody else knows is asked for. */
  OpenData(Services services, Path folder, Optional<String> store, AskPassword asking) {
    this.services = services;
    this.folder = folder;
    this.store = store;
    this.asking = asking;
  }

  Path folder() {
    return folder;
  }

  /** Where the store is. */
  StorePlace place() {
    return StorePlace.of(folder, store);
  }

  /** How the user is asked for a password. */
  AskPassword asking() {
    return asking;
  }

  /** A use case on the data. */
  <T> T open(Class<T> useCase) {
    if (opened.isEmpty()) {
      services.prepare(folder);
      opened = Optional.of(services.find(OpenWorkspace.class).open(place(), asking));
    }
    return services.find(useCase);
  }

  /** A use case that nobody may hold the data for. */
  <T> T closed(Class<T> useCase) {
    close();
    services.prepare(folder);
    return services.find(useCase);
  }

  @Override
  public void close() {
    var held = opened;
    opened = Optional.empty();
    held.ifPresent(OpenWorkspace.Opened::close);
  }
}
