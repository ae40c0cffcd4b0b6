package org.leadworkbench.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.workspace.ServeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the data to other programs until the process is told to end. */
@Command(name = "serve")
public final class ServeCommand implements Action {
  private static final int PORT = 1527;

  @Option(names = "--port", paramLabel = "N")
  private Integer port;

  @Option(names = "--address", paramLabel = "HOST")
  private String address;

  @Option(names = "--key-store", paramLabel = "FILE")
  private Path keyStore;

  @Override
  public void run(Desk desk) {
    try (var ending = Ending.watched();
        var serving = desk.done(desk.closed(ServeStore.class).serve(desk.place(), door()))) {
      boolean authenticated = desk.place().password().isGiven();
      if (desk.json()) desk.answer(Json.object().put("url", serving.url()).put("encrypted", keyStore != null).put("authenticated", authenticated));
      else desk.line(desk.texts().of(authenticated ? "serve.done" : "serve.open", serving.url()));
      desk.console().flush();
      ending.await();
    }
  }

  private Door door() {
    return new Door(Objects.requireNonNullElse(address, "localhost"), Objects.requireNonNullElse(port, PORT),
        Optional.ofNullable(keyStore).map(file -> file.toAbsolutePath().normalize()), Objects.requireNonNullElse(System.getenv(Door.VARIABLE), ""));
  }
}
