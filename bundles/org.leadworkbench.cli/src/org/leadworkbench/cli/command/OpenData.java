package org.leadworkbench.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.workspace.OpenWorkspace;

/** The data of a folder: opened with the first use case that works on them, and held until they are closed. */
final class OpenData implements AutoCloseable {
  private final Services services;
  private final Path folder;
  private Optional<OpenWorkspace.Opened> opened = Optional.empty();

  OpenData(Services services, Path folder) {
    this.services = services;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** A use case on the data. */
  <T> T open(Class<T> useCase) {
    if (opened.isEmpty()) {
      services.prepare(folder);
      opened = Optional.of(services.find(OpenWorkspace.class).open(folder));
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
