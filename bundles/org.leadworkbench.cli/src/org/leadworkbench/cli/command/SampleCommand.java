package org.leadworkbench.cli.command;

import org.leadworkbench.core.lead.SampleLeads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds invented leads to try things out with, or removes them again. */
@Command(name = "sample")
public final class SampleCommand implements Action {
  /** What is to be done. */
  enum What { ADD, REMOVE }

  @Parameters(index = "0", paramLabel = "add|remove", descriptionKey = "what")
  private What what;

  @Override
  public void run(Desk desk) {
    var sample = desk.open(SampleLeads.class);
    int count = switch (what) {
      case ADD -> desk.done(sample.add(desk.locale(), desk.actor()));
      case REMOVE -> sample.remove();
    };
    if (desk.json()) desk.answer(Json.object().put("leads", count));
    else desk.line(desk.texts().of(what == What.ADD ? "sample.added" : "sample.removed", count));
  }
}
