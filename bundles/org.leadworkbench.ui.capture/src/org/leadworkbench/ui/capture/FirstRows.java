package org.leadworkbench.ui.capture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.MappedRow;
import org.leadworkbench.model.Contact;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Terms;

/** The first rows of a list as they would be captured, or why they would not. */
final class FirstRows {
  private final Table table;

  FirstRows(Composite parent) {
    table = Controls.quietly(Controls.id(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "import.rows"));
    Controls.named(table, Messages.TEXT.get("preview.rows"));
    table.setHeaderVisible(true);
    column(Messages.TEXT.get("rows.row"), 50);
    column(Messages.TEXT.get("target.name"), 150);
    column(Terms.of(Contact.Field.ORGANISATION), 170);
    column(Terms.of(Contact.Field.EMAIL), 190);
    column(Terms.of(Contact.Field.PHONE), 130);
    column(Terms.of(Contact.Field.CITY), 110);
    column(Messages.TEXT.get("target.consent"), 90);
    column(Messages.TEXT.get("rows.answers"), 70);
    column(Messages.TEXT.get("rows.rejected"), 320);
  }

  Table control() {
    return table;
  }

  void show(CapturePreview preview) {
    table.setRedraw(false);
    table.removeAll();
    for (var row : preview.rows()) new TableItem(table, SWT.NONE).setText(cells(row));
    table.setRedraw(true);
  }

  private static String[] cells(CapturePreview.PreviewRow row) {
    var number = Long.toString(row.row().number());
    return switch (row.mapped()) {
      case Result.Refused<MappedRow>(var why) -> new String[] {number, "", "", "", "", "", "", "", why.text(Terms.language())};
      case Result.Done<MappedRow>(var mapped) -> cells(number, mapped);
    };
  }

  private static String[] cells(String number, MappedRow row) {
    var contact = row.contact();
    return new String[] {number, contact.name(), contact.organisation(), contact.email(), contact.phone(), contact.get(Contact.Field.CITY),
        Terms.of(row.consent()), Integer.toString(row.answers().size()), ""};
  }

  private void column(String title, int width) {
    var column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }
}
