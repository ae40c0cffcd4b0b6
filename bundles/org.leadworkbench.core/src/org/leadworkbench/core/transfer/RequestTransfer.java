package org.leadworkbench.core.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
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
  /** The qualified leads that found no recipient so far. */
  public static final LeadQuery WAITING = LeadQuery.all().in(Set.of(State.QUALIFIED)).awaiting(NextStep.Kind.FIND_RECIPIENT);
  private static final int PAGE = 500;
  private final Connectors connectors;
  private final Plugins plugins;

  /** With these connectors and plug-ins. */
  @Activate
  public RequestTransfer(@Reference Connectors connectors, @Reference Plugins plugins) {
    this.connectors = connectors;
    this.plugins = plugins;
  }

  /** Qualifies an open lead for this reason and requests its transfer. */
  public Lead qualified(Moment moment, Lead lead, String reason, Map<String, String> facts) {
    var next = moment.policy().nextSteps().findRecipient(moment.at());
    return route(moment, moment.happened(lead, lead.in(State.QUALIFIED, next), EventType.QUALIFIED, reason, facts));
  }

  /** Routes every qualified lead that found no recipient so far. */
  public void routeWaiting(Moment moment) {
    var query = WAITING.by(LeadQuery.Order.DUE_FIRST);
    var waiting = new ArrayList<Id<Lead>>();
    var page = moment.session().leads().list(query, PAGE);
    collect(page, waiting);
    while (page.next().isPresent()) {
      page = moment.session().leads().list(query, page.next().get(), PAGE);
      collect(page, waiting);
    }
    for (var id : waiting) route(moment, moment.session().leads().find(id).orElseThrow());
  }

  private static void collect(LeadPage page, List<Id<Lead>> waiting) {
    page.rows().stream().map(LeadRow::id).forEach(waiting::add);
  }

  private Lead route(Moment moment, Lead lead) {
    var recipient = Routing.next(moment.session(), moment.policy().day(moment.at()));
    return recipient.map(person -> request(moment, lead, person)).orElse(lead);
  }

  private Lead request(Moment moment, Lead lead, Person recipient) {
    var session = moment.session();
    var connector = connectors.configured(session.settings()).map(c -> c.basics().id()).orElse(Connectors.WORKBENCH);
    Id<Delivery> id = Id.next(moment.at());
    var delivery = session.outbox().add(new Delivery(id, 0, lead.id(), recipient.id(), connector, DeliveryState.WAITING, 0,
        moment.at(), moment.at(), moment.at(), "", HandOverJson.write(handOver(moment, lead, recipient, id))));
    var facts = Map.of("delivery", id.value(), "connector", connector, "recipient", recipient.name());
    var requested = new Moment(session, Actor.workbench("routing"), moment.at()).happened(lead,
        lead.in(State.QUALIFIED, moment.policy().nextSteps().handOver(moment.at())), EventType.TRANSFER_REQUESTED, "routed", facts);
    if (!connector.equals(Connectors.WORKBENCH)) return requested;
    return new Receipts(moment).delivered(delivery.claimed(moment.at()), "Hot list: " + recipient.name());
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
