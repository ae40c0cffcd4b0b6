package org.leadworkbench.core.merge;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Answer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes one lead of two that are the same person. The one that goes keeps its time line, its inquiries and the proof of
 * consent, and whoever looks for it by its source finds the other; what was answered counts for the one that stays.
 */
@Component(service = MergeLeads.class)
public class MergeLeads {
  private final LeadStore store;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store and clock; the one that stays is judged anew. */
  @Activate
  public MergeLeads(@Reference LeadStore store, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.assess = assess;
    this.clock = clock;
  }

  /**
   * Merges the one lead into the other, whose empty fields are filled. Refused where one of them is gone, where sales or
   * the figures count on the one that would go, and where open work would end in a closed lead.
   *
   * @param taken the fields of which the value of the one that goes stays, where it has one
   * @return the one that stays
   */
  public Result<Lead> merge(Id<Lead> from, Id<Lead> into, Set<Contact.Field> taken, Actor actor) {
    var merged = store.changeAnew(session -> {
      var leads = session.leads().find(List.of(from, into));
      for (var id : List.of(from, into)) if (!leads.containsKey(id)) return Result.<Lead>refused("lead.unknown", id);
      var refusal = MergeRules.refusal(leads.get(from), leads.get(into));
      if (refusal.isPresent()) return new Result.Refused<Lead>(refusal.get());
      return Result.done(merge(new Moment(session, actor, clock.instant()), leads.get(from), leads.get(into), taken));
    });
    return merged.then(lead -> Result.done(judged(lead, actor)));
  }

  /** Notes that these two are not the same person, so that it is not asked again. */
  public Result<MergeProposal> decline(Id<Lead> one, Id<Lead> other) {
    return store.changeAnew(session -> session.inquiries().openProposals(one).stream().filter(p -> p.first().equals(other) || p.second().equals(other)).findFirst()
        .map(proposal -> {
          var declined = proposal.with(MergeProposal.Status.DECLINED);
          session.inquiries().decide(declined);
          return Result.done(declined);
        }).orElseGet(() -> Result.refused("merge.no-proposal", one, other)));
  }

  private static Lead merge(Moment moment, Lead from, Lead into, Set<Contact.Field> taken) {
    var session = moment.session();
    moment.step(from, from.closed(State.MERGED), EventType.MERGED_INTO, "same-person", Map.of("into", into.id().value()));
    var after = into.with(MergeRules.contact(from, into, taken)).with(MergeRules.details(from, into)).with(MergeRules.consent(from, into));
    var now = moment.happened(into, after.with(into.consent()), EventType.CONTACT_CHANGED, "merged", Before.in(MergedFields.of(from, into, after), into, after));
    if (after.consent() != into.consent()) now = consented(moment, from, now, after.consent());
    session.inquiries().index(into.id(), MatchKeys.of(from.contact()));
    session.inquiries().reindex(into.id(), MatchKeys.of(into.contact()), MatchKeys.of(now.contact()));
    if (now.state().isOpen()) now = answered(moment, from, now);
    decided(session, from, into);
    return now;
  }

  private static Lead consented(Moment moment, Lead from, Lead into, Consent consent) {
    var facts = new HashMap<>(Map.of("consent", consent == Consent.YES ? "yes" : "no", "from", from.id().value()));
    Standing.of(moment.session().timeLine().of(from.id())).events().stream().filter(e -> e.type() == EventType.CONSENT_RECORDED).reduce((earlier, later) -> later)
        .ifPresent(proof -> facts.put("at", proof.facts().getOrDefault("at", proof.at().toString())));
    return moment.happened(into, into.with(consent), EventType.CONSENT_RECORDED, "merged", facts);
  }

  /** What was answered of the one that goes, where the other has no later answer: each keeps when it was given and by whom. */
  private static Lead answered(Moment moment, Lead from, Lead into) {
    var judgements = moment.session().judgements();
    var all = judgements.answers(List.of(from.id(), into.id()));
    var now = into;
    for (var model : all.getOrDefault(from.id(), Map.of()).entrySet()) {
      var given = latest(moment.session(), from.id(), model.getKey(), model.getValue());
      var known = latest(moment.session(), into.id(), model.getKey(), all.getOrDefault(into.id(), Map.of()).getOrDefault(model.getKey(), List.of()));
      for (var answer : given.values()) {
        if (Optional.ofNullable(known.get(answer.question())).filter(k -> !k.at().isBefore(answer.at())).isPresent()) continue;
        judgements.add(into.id(), model.getKey(), answer);
        now = moment.happened(now, EventType.ANSWERED, "merged", Map.of("model", model.getKey(), "question", answer.question(), "answer", answer.value().text(),
            "at", answer.at().toString()));
      }
    }
    judgements.outdate(into.id());
    return now;
  }

  private static Map<String, Answer> latest(Session session, Id<Lead> lead, String model, List<Answer> all) {
    var latest = new HashMap<String, Answer>();
    Standing.of(session.timeLine().of(lead)).answers(model, all).forEach(answer -> latest.put(answer.question(), answer));
    return latest;
  }

  private static void decided(Session session, Lead from, Lead into) {
    session.inquiries().openProposals(from.id()).stream().filter(p -> p.first().equals(into.id()) || p.second().equals(into.id()))
        .forEach(p -> session.inquiries().decide(p.with(MergeProposal.Status.MERGED)));
  }

  /** Where the models cannot judge now the lead stays stale, and is judged with the others later. */
  private Lead judged(Lead lead, Actor actor) {
    if (!lead.state().isOpen() || !(assess.assess(lead.id(), actor) instanceof Result.Done<?>)) return lead;
    return store.read(session -> session.leads().find(lead.id()).orElseThrow());
  }
}
