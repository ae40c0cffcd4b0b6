package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.ShowLead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changes what is known of a lead. */
@Command(name = "edit")
public final class EditCommand extends LeadChange {
  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "fields")
  private List<Assignment> fields;

  @Override
  Result<?> change(Desk desk) {
    return desk.open(ShowLead.class).show(id.value())
        .then(shown -> desk.open(EditLead.class).edit(shown.lead(), Assignment.all(fields, desk.texts()), desk.actor()));
  }
}
