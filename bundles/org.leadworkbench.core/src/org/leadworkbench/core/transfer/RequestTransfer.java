package org.leadworkbench.core.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.transfer.HandOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts a qualified lead into the outbox, within the transaction that qualified it: state change and delivery are
 * committed together or not at all.
 */
@Component(service = RequestTransfer.class)
public class RequestTransfer {
  private final Connectors connectors;
  private final Plugins plugins;

  /** With these connectors and plug-ins. */
  @Activate
  public RequestTransfer(@Reference Connectors connectors, @Reference Plugins plugins) {
    this.connectors = connectors;
    this.plugins = plugins;
  }

  /** Qualifies an open lead for this reason and requests its transfer to whom the routing names. */
  public Lead qualified(Moment moment, Lead lead, String reason, Map<String, String> facts, Routing routing) {
    var next = moment.policy().nextSteps().findRecipient(moment.at());
    var qualified = moment.happened(lead, lead.in(State.QUALIFIED, next), EventType.QUALIFIED, reason, facts);
    route(moment, qualified, routing);
    return moment.session().leads().find(lead.id()).orElseThrow();
  }

  /** Requests the transfer of a qualified lead; false where nobody can take it now. */
  boolean route(Moment moment, Lead lead, Routing routing) {
    var open = open(moment.session(), lead);
    if (open.isPresent()) {
      requested(moment, lead, open.get());
      return true;
    }
    var recipient = routing.next();
    recipient.ifPresent(person -> request(moment, lead, person));
    return recipient.isPresent();
  }

  /**
   * The delivery of this lead that the receiver may have already: another one would hand the lead over twice. One that
   * certainly never arrived is out of date and withdrawn.
   */
  private static Optional<Delivery> open(Session session, Lead lead) {
    for (var delivery : session.outbox().of(lead.id())) {
      if (delivery.state().mayHaveArrived()) return Optional.of(delivery);
      if (delivery.state().isOpen()) session.outbox().save(delivery.withdrawn(KeptText.of(Refusal.of("delivery.withdrawn-anew").label()), delivery.dueAt()));
    }
    return Optional.empty();
  }

  private void request(Moment moment, Lead lead, Person recipient) {
    var session = moment.session();
    var connector = connectors.configured(session.settings()).map(c -> c.basics().id()).orElse(Connectors.WORKBENCH);
    Id<Delivery> id = Id.next(moment.at());
    var delivery = session.outbox().add(new Delivery(id, 0, lead.id(), recipient.id(), connector, DeliveryState.WAITING, 0,
        moment.at(), moment.at(), moment.at(), "", HandOverJson.write(handOver(moment, lead, recipient, id))));
    requested(moment, lead, delivery);
    if (connector.equals(Connectors.WORKBENCH))
      new Receipts(moment).delivered(delivery.claimed(moment.at()), "Hot list: " + recipient.name());
  }

  private static void requested(Moment moment, Lead lead, Delivery delivery) {
    var session = moment.session();
    var recipient = session.directory().person(delivery.recipient()).map(Person::name).orElse("");
    var facts = Map.of("delivery", delivery.id().value(), "connector", delivery.connector(), "recipient", recipient);
    new Moment(session, Actor.workbench("routing"), moment.at()).happened(lead,
        lead.in(State.QUALIFIED, moment.policy().nextSteps().handOver(moment.at())), EventType.TRANSFER_REQUESTED, "routed", facts);
  }

  private HandOver handOver(Moment moment, Lead lead, Person recipient, Id<Delivery> key) {
    var session = moment.session();
    var rating = lead.rating().orElseThrow();
    var details = new TreeMap<String, String>();
    lead.details().forEach((name, detail) -> details.put(name, detail.text()));
    var source = session.directory().sources().stream().filter(s -> s.id().equals(lead.source())).map(Source::name).findFirst().orElse("");
    var reasons = session.judgements().latest(lead.id(), rating.model()).map(a -> a.estimate().contributions()).orElse(List.of());
    return new HandOver(key.value(), lead.id().value(), moment.at(), lead.contact(), details, source, lead.capturedAt(),
        rating.band(), rating.probability(), rating.model(), reasons(rating.model(), reasons), recipient.name(), recipient.email());
  }

  private List<HandOver.Reason> reasons(String model, List<Contribution> contributions) {
    var description = plugins.model(model).map(m -> m.describe());
    return contributions.stream().sorted(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.logOdds())))
        .map(c -> description.map(d -> reason(d, c)).orElse(new HandOver.Reason(c.question(), c.answer(), c.logOdds()))).toList();
  }

  private static HandOver.Reason reason(ModelDescription model, Contribution c) {
    return model.question(c.question()).map(q -> new HandOver.Reason(q.label().en(),
        q.offers().stream().filter(o -> o.id().equals(c.answer())).map(o -> o.label().en()).findFirst().orElse(c.answer()), c.logOdds()))
        .orElse(new HandOver.Reason(c.question(), c.answer(), c.logOdds()));
  }
}
