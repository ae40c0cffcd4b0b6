package org.leadworkbench.cli.command;

import java.nio.file.Path;
import org.leadworkbench.core.workspace.BackUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes everything as one file. */
@Command(name = "backup")
public final class BackupCommand implements Action {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public void run(Desk desk) {
    var written = desk.done(desk.open(BackUp.class).to(file.toAbsolutePath().normalize()));
    if (desk.json()) desk.answer(Json.object().put("file", written.toString()));
    else desk.line(desk.texts().of("backup.done", written));
  }
}
