package org.leadworkbench.ui.leads;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** Asks for the name under which a filter is kept. */
record SaveFilter(FilterList filters) {
  void ask(Shell shell, LeadFilter filter) {
    var words = new FormDialog.Words("filter", Messages.TEXT.get("filter.save.title"), Messages.TEXT.get("filter.save.message"), Messages.TEXT.get("filter.save.ok"));
    new FormDialog(shell, words, List.of(Field.line("name", Messages.TEXT.get("filter.save.name"), filter.text())), (values, done, refused) -> {
      var name = values.getOrDefault("name", "").strip();
      if (name.isEmpty()) {
        refused.accept(Messages.TEXT.get("filter.save.missing"));
        return;
      }
      filters.save(name, filter);
      done.run();
    }).open();
  }
}
