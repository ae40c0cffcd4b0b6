package org.leadworkbench.cli.command;

import java.nio.file.Path;
import org.leadworkbench.core.workspace.LoadDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads everything of another store into a new one. */
@Command(name = "load")
public final class LoadCommand implements Action {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public void run(Desk desk) {
    var source = file.toAbsolutePath().normalize();
    var store = desk.open(LoadDump.class);
    try (var ending = Ending.watched()) {
      var dump = desk.done(store.from(source, new RowsTold(desk, ending, "load.progress")));
      if (desk.json()) desk.answer(Json.dump(source, dump));
      else desk.line(desk.texts().of("load.done", dump.rows("leads"), dump.rows(), source));
    }
  }
}
