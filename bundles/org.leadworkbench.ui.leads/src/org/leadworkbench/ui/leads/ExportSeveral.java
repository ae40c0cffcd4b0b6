package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.ui.table.Column;

/** The command that writes the selected leads into a file for a spreadsheet: the columns of the list, and how to reach them. */
public final class ExportSeveral extends AbstractHandler {
  private final SeveralWork work;
  private final Background background;
  private final Clock clock;

  /** Made by the workbench. */
  @Inject
  public ExportSeveral(SeveralWork work, Background background, Clock clock) {
    this.work = work;
    this.background = background;
    this.clock = clock;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    work.selected(state -> true).ifPresent(several -> {
      var dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
      dialog.setText(Messages.TEXT.get("export.title"));
      dialog.setFileName(Messages.TEXT.get("export.file"));
      dialog.setFilterExtensions(new String[] {"*.csv"});
      dialog.setOverwrite(true);
      var file = dialog.open();
      if (file != null) background.start(Messages.TEXT.get("export.job"), progress -> written(Path.of(file), several.rows()));
    });
    return null;
  }

  private Told written(Path file, List<LeadRow> rows) {
    try {
      var columns = new LeadColumns(clock, Times.local()).exported();
      new CsvFile(file).write(columns.stream().map(Column::title).toList(), rows.stream().map(row -> columns.stream().map(c -> c.text().apply(row)).toList()).toList());
      return new Told(Messages.TEXT.get("export.done", rows.size(), file), false);
    } catch (IOException e) {
      return new Told(Messages.TEXT.get("export.failed", file, e.getMessage()), true);
    }
  }
}
