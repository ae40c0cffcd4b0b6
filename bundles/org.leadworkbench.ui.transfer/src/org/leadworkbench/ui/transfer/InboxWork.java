package org.leadworkbench.ui.transfer;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.transfer.AcceptLead;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;

/** What sales answers to a lead of the inbox; what came of it is said in a sentence, with whether something was not done. */
final class InboxWork {
  private final AcceptLead accept;
  private final RejectLead reject;
  private final WhoIsWorking who;
  private final Async async;
  private final BiConsumer<String, Boolean> said;

  InboxWork(AcceptLead accept, RejectLead reject, WhoIsWorking who, Async async, BiConsumer<String, Boolean> said) {
    this.accept = accept;
    this.reject = reject;
    this.who = who;
    this.async = async;
    this.said = said;
  }

  /** Takes the lead on. */
  void accept(Waiting lead) {
    work(actor -> accept.accept(lead.id(), actor), Messages.TEXT.get("inbox.accepted", lead.title()), () -> {}, why -> said.accept(why, true));
  }

  /** Sends the lead back to marketing for a reason that needs no words. */
  void reject(Waiting lead, ReasonCode reason) {
    reject(lead, reason, "", () -> {}, why -> said.accept(why, true));
  }

  /** Sends the lead back to marketing, with a note. */
  void reject(Waiting lead, ReasonCode reason, String note, Runnable done, Consumer<String> refused) {
    work(actor -> reject.reject(lead.id(), reason, note, actor), Messages.TEXT.get("inbox.rejected", lead.title(), Terms.of(reason)), done, refused);
  }

  private void work(Function<Actor, Result<Lead>> step, String sentence, Runnable done, Consumer<String> refused) {
    async.run(() -> step.apply(who.actor()), lead -> {
      done.run();
      said.accept(sentence, false);
    }, refused);
  }
}
