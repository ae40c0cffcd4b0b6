package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.AssessNamed;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.WhoIsWorking;

/** The command that lets every model judge the selected leads anew. */
public final class RequalifySeveral extends AbstractHandler {
  private final AssessNamed assess;
  private final ShowLead show;
  private final WhoIsWorking who;
  private final SeveralWork work;

  /** Made by the workbench. */
  @Inject
  public RequalifySeveral(AssessNamed assess, ShowLead show, WhoIsWorking who, SeveralWork work) {
    this.assess = assess;
    this.show = show;
    this.who = who;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    work.selected(State::isOpen).ifPresent(several -> work.start(Messages.TEXT.get("requalify.job"), several.can(), this::each));
    return null;
  }

  private Result<Map<Id<Lead>, Result<Lead>>> each(List<Id<Lead>> leads) {
    var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
    for (var lead : leads) each.put(lead, assess.assess(List.of(lead), who.actor(), judged -> {}).then(count -> show.show(lead)).then(now -> Result.done(now.lead())));
    return Result.done(each);
  }
}
