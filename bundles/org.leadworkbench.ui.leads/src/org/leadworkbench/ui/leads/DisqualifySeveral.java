package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** The command that ends all selected leads for one reason. */
public final class DisqualifySeveral extends AbstractHandler {
  private final DisqualifyLead disqualify;
  private final WhoIsWorking who;
  private final SeveralWork work;

  /** Made by the workbench. */
  @Inject
  public DisqualifySeveral(DisqualifyLead disqualify, WhoIsWorking who, SeveralWork work) {
    this.disqualify = disqualify;
    this.who = who;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var reason = new OpenChoice<>("reason", Messages.TEXT.get("field.reason"), Arrays.asList(ReasonCode.values()), Terms::of, "lead.reason.missing");
    work.selected(State::isOpen).ifPresent(several -> {
      var words = new FormDialog.Words("disqualifySeveral", Messages.TEXT.get("disqualifySeveral.title"), several.preview(), Messages.TEXT.get("disqualify.ok"));
      var fields = List.of(reason.field(), Field.paragraph("note", Messages.TEXT.get("field.note")));
      new FormDialog(HandlerUtil.getActiveShell(event), words, fields, (values, done, refused) -> {
        var note = values.getOrDefault("note", "");
        switch (reason.chosen(values)) {
          case Result.Refused<ReasonCode>(var why) -> refused.accept(why.text(Terms.language()));
          case Result.Done<ReasonCode>(var code) when code == ReasonCode.OTHER && note.isBlank() ->
              refused.accept(Refusal.of("lead.reason.note").text(Terms.language()));
          case Result.Done<ReasonCode>(var code) -> {
            work.start(Messages.TEXT.get("disqualifySeveral.job"), several.can(), part -> disqualify.disqualify(part, code, note, who.actor()));
            done.run();
          }
        }
      }).open();
    });
    return null;
  }
}
