package org.leadworkbench.cli.command;

import org.leadworkbench.core.merge.MergeLeads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Notes that two leads are not the same person. */
@Command(name = "distinct")
public final class DistinctCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId one;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private LeadId other;

  @Override
  public void run(Desk desk) {
    var declined = desk.done(desk.open(MergeLeads.class).decline(one.value(), other.value()));
    if (desk.json()) desk.answer(Json.object().put("one", declined.first().value()).put("other", declined.second().value()).put("status", "declined"));
    else desk.line(desk.texts().of("distinct.done"));
  }
}
