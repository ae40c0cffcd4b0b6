package org.leadworkbench.ui;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;

/** The command that shows all keys on one sheet: ours first, then those of the platform that one needs every day. */
public final class KeySheet extends AbstractHandler {
  private static final String OURS = "org.leadworkbench.";
  private static final List<String> DAILY = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.file.save", "org.eclipse.ui.window.nextView",
      "org.eclipse.ui.window.previousView", "org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.showViewMenu", "org.eclipse.ui.file.exit");
  private static final Texts TEXTS = Texts.beside(KeySheet.class);
  private final ICommandService commands;
  private final IBindingService bindings;

  /**
   * A line of the sheet.
   *
   * @param keys as they are pressed
   * @param what they do
   */
  record Line(String keys, String what) {}

  /** Made by the workbench. */
  @Inject
  public KeySheet(IWorkbench workbench) {
    commands = workbench.getService(ICommandService.class);
    bindings = workbench.getService(IBindingService.class);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    new Sheet(HandlerUtil.getActiveShell(event), lines()).open();
    return null;
  }

  private List<Line> lines() {
    var ours = Arrays.stream(commands.getDefinedCommands()).filter(c -> c.getId().startsWith(OURS)).map(this::line).flatMap(Optional::stream)
        .sorted(Comparator.comparing(Line::what)).toList();
    var daily = DAILY.stream().map(commands::getCommand).map(this::line).flatMap(Optional::stream).toList();
    return Stream.concat(ours.stream(), daily.stream()).toList();
  }

  /** None where the command has no key or is not there. */
  private Optional<Line> line(Command command) {
    var keys = bindings.getBestActiveBindingFormattedFor(command.getId());
    try {
      return keys == null || !command.isDefined() ? Optional.empty() : Optional.of(new Line(named(keys), command.getName()));
    } catch (NotDefinedException gone) {
      return Optional.empty();
    }
  }

  /** The platform writes keys as SWT reads them, in English. */
  private static String named(String keys) {
    return keys.replace("Ctrl", TEXTS.get("keys.ctrl")).replace("Shift", TEXTS.get("keys.shift"));
  }

  /** The sheet. */
  private static final class Sheet extends TitleAreaDialog {
    private final List<Line> lines;

    Sheet(Shell parent, List<Line> lines) {
      super(parent);
      this.lines = lines;
      setHelpAvailable(false);
      setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
      super.configureShell(shell);
      shell.setText(TEXTS.get("keys.title"));
      Controls.id(shell, "keys");
    }

    @Override
    public void create() {
      super.create();
      TitleArea.align(getTitleImageLabel());
    }

    @Override
    protected boolean isResizable() {
      return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
      setTitle(TEXTS.get("keys.title"));
      setMessage(TEXTS.get("keys.message"));
      var page = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
      Spacing.page(1).applyTo(page);
      GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
      var table = Controls.named(Controls.id(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "keys.table"), TEXTS.get("keys.title"));
      GridDataFactory.fillDefaults().grab(true, true).hint(460, 420).applyTo(Controls.quietly(table));
      new TableColumn(table, SWT.LEFT).setWidth(160);
      new TableColumn(table, SWT.LEFT).setWidth(290);
      for (var line : lines) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {line.keys(), line.what()});
        item.setFont(0, TypeScale.HEADING.font());
      }
      return page;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
      Controls.id(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "keys.close");
    }
  }
}
