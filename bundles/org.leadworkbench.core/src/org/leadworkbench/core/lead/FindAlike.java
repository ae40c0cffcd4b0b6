package org.leadworkbench.core.lead;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.capture.Normalise;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who may be known already while somebody still types who a lead is. */
@Component(service = FindAlike.class)
public class FindAlike {
  private static final int MOST = 5;
  private static final int LEAST_LETTERS = 4;
  private final LeadStore store;

  /** In this store. */
  @Activate
  public FindAlike(@Reference LeadStore store) {
    this.store = store;
  }

  /** Those with the same e-mail, telephone or the like first, then those whose name contains the typed one; 5 at the most. */
  public List<Lead> alike(Contact typed) {
    return store.read(session -> {
      var ids = new LinkedHashSet<Id<Lead>>();
      var contact = new Normalise(Policy.of(session.settings()).country()).contact(typed) instanceof Result.Done<Contact>(var normal) ? normal : typed;
      session.inquiries().matches(MatchKeys.of(contact), MOST).values().stream().flatMap(Collection::stream).forEach(ids::add);
      if (contact.name().length() >= LEAST_LETTERS) named(session, contact.name()).stream().map(LeadRow::id).forEach(ids::add);
      var first = ids.stream().limit(MOST).toList();
      var leads = session.leads().find(first);
      return first.stream().filter(leads::containsKey).map(leads::get).toList();
    });
  }

  private static List<LeadRow> named(Session session, String name) {
    return session.leads().list(LeadQuery.all().containing(name), MOST).rows();
  }
}
