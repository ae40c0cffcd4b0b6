package org.leadworkbench.cli.command;

import java.nio.file.Path;
import org.leadworkbench.core.workspace.DumpStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes everything as one file that a store on any database can load. */
@Command(name = "dump")
public final class DumpCommand implements Action {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public void run(Desk desk) {
    var target = file.toAbsolutePath().normalize();
    var store = desk.open(DumpStore.class);
    try (var ending = Ending.watched()) {
      var dump = desk.done(store.to(target, new RowsTold(desk, ending, "dump.progress")));
      if (desk.json()) desk.answer(Json.dump(target, dump));
      else desk.line(desk.texts().of("dump.done", dump.rows("leads"), dump.rows(), target));
    }
  }
}
