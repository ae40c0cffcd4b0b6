package org.leadworkbench.core.lead;

import java.util.List;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows all that is known of a lead. */
@Component(service = ShowLead.class)
public class ShowLead {
  private final LeadStore store;

  /** On this store. */
  @Activate
  public ShowLead(@Reference LeadStore store) {
    this.store = store;
  }

  /** Everything about the lead with this id. */
  public Result<LeadDossier> show(Id<Lead> id) {
    return store.read(session -> session.leads().find(id)
        .map(lead -> Result.done(new LeadDossier(lead, responsible(session, lead), source(session, lead),
            session.timeLine().of(id), session.judgements().assessments(id), personal(session, id),
            session.inquiries().of(id), session.outbox().of(id), session.inquiries().openProposals(id))))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }

  private static List<PersonalAssessment> personal(Session session, Id<Lead> id) {
    return Standing.of(session.timeLine().of(id)).personal(session.judgements().personal(id));
  }

  private static String responsible(Session session, Lead lead) {
    return lead.responsibility().person().flatMap(session.directory()::person).map(Person::name)
        .orElseGet(() -> session.directory().teams().stream()
            .filter(t -> t.id().equals(lead.responsibility().team())).map(Team::name).findFirst().orElse(""));
  }

  private static String source(Session session, Lead lead) {
    return session.directory().sources().stream().filter(s -> s.id().equals(lead.source())).map(Source::name).findFirst().orElse("");
  }
}
