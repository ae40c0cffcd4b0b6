package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.RecycleLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.FormDialog;

/** The command that lays all selected leads aside until a day. */
public final class RecycleSeveral extends AbstractHandler {
  private final RecycleLead recycle;
  private final WhoIsWorking who;
  private final SeveralWork work;

  /** Made by the workbench. */
  @Inject
  public RecycleSeveral(RecycleLead recycle, WhoIsWorking who, SeveralWork work) {
    this.recycle = recycle;
    this.who = who;
    this.work = work;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var aside = new LaidAside();
    work.selected(RecycleLead::takes).ifPresent(several -> {
      var words = new FormDialog.Words("recycleSeveral", Messages.TEXT.get("recycleSeveral.title"), several.preview(), Messages.TEXT.get("recycle.ok"));
      new FormDialog(HandlerUtil.getActiveShell(event), words, aside.fields(), (values, done, refused) -> {
        switch (aside.read(values)) {
          case Result.Refused<LaidAside.Entered>(var why) -> refused.accept(why.text(Terms.language()));
          case Result.Done<LaidAside.Entered>(var entered) -> {
            work.start(Messages.TEXT.get("recycleSeveral.job"), several.can(), part -> recycle.recycle(part, entered.until(), entered.reason(), entered.note(), who.actor()));
            done.run();
          }
        }
      }).open();
    });
    return null;
  }
}
