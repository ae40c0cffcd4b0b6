package org.leadworkbench.core.transfer;

import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Moment;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Lifecycle;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

/** What an answer of the receiver, or of sales, does to delivery and lead; both in the same transaction. */
record Receipts(Moment moment) {

  /** There is a receipt: the lead is sales' now, and they accept or reject. */
  Lead delivered(Delivery delivery, String receipt) {
    var session = moment.session();
    session.outbox().save(delivery.answered(DeliveryState.DELIVERED, receipt, moment.at()));
    return transferred(delivery, receipt).orElseThrow();
  }

  /** The receiver has it and does not want it: transferred and rejected in one. */
  void rejected(Delivery delivery, String reason) {
    moment.session().outbox().save(delivery.answered(DeliveryState.REJECTED, reason, moment.at()));
    var code = ReasonCode.of(reason).orElse(ReasonCode.OTHER);
    transferred(delivery, reason).filter(l -> l.state() == State.TRANSFERRED).ifPresent(lead -> back(lead, code, reason));
  }

  /** Back to marketing; what came too early is nurtured first. */
  Lead back(Lead lead, ReasonCode reason, String note) {
    var steps = moment.policy().nextSteps();
    var to = reason == ReasonCode.TOO_EARLY
        ? lead.in(State.NURTURING, steps.resume(moment.at()))
        : lead.in(State.WORKING, steps.followUp(lead.rating().map(Rating::band), moment.at()));
    return moment.step(lead, to.with(Responsibility.of(Team.MARKETING)), EventType.REJECTED, reason.code(),
        note.isBlank() ? Map.of() : Map.of("note", note.strip()));
  }

  /** The lead as sales has it; as it stands where somebody closed it meanwhile, but that sales has it is in its time line. */
  private Optional<Lead> transferred(Delivery delivery, String receipt) {
    var session = moment.session();
    var facts = Map.of("delivery", delivery.id().value(), "connector", delivery.connector(), "receipt", receipt);
    return session.leads().find(delivery.lead()).map(lead -> {
      if (lead.state() != State.QUALIFIED)
        return Lifecycle.allows(lead.state(), EventType.TRANSFER_DELIVERED, lead.state())
            ? moment.happened(lead, EventType.TRANSFER_DELIVERED, "receipt", facts) : lead;
      var sales = session.directory().person(delivery.recipient()).map(Responsibility::of).orElse(Responsibility.of(Team.SALES));
      return moment.happened(lead, lead.with(sales).in(State.TRANSFERRED, moment.policy().nextSteps().acceptOrReject(moment.at())),
          EventType.TRANSFER_DELIVERED, "receipt", facts);
    });
  }
}
