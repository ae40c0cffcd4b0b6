package org.leadworkbench.cli.command;

import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ShowLead;
import picocli.CommandLine.Parameters;

/** A command that changes one lead and answers with how it stands afterwards. */
abstract class LeadChange implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  LeadId id;

  @Override
  public final void run(Desk desk) {
    desk.done(change(desk));
    var row = Json.row(desk.done(desk.open(ShowLead.class).show(id.value())));
    if (desk.json()) desk.answer(Json.lead(row));
    else desk.line(new LeadText(desk.texts()).standing(row));
  }

  /** Changes the lead. */
  abstract Result<?> change(Desk desk);
}
