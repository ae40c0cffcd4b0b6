package org.leadworkbench.cli.command;

import java.nio.file.Path;
import org.leadworkbench.core.workspace.RestoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in place of the data; what was there is moved aside. */
@Command(name = "restore")
public final class RestoreCommand implements Action {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public void run(Desk desk) {
    var backup = file.toAbsolutePath().normalize();
    var aside = desk.done(desk.closed(RestoreBackup.class).from(backup, desk.place(), desk.asking()));
    if (desk.json())
      desk.answer(Json.object().put("file", backup.toString()).put("data", desk.data().toString()).put("movedTo", aside.orElse(null)));
    else desk.line(aside.map(place -> desk.texts().of("restore.aside", backup, place)).orElseGet(() -> desk.texts().of("restore.done", backup)));
  }
}
