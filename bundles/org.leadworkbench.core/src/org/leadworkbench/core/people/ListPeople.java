package org.leadworkbench.core.people;

import java.util.List;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Team;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists persons and teams. */
@Component(service = ListPeople.class)
public class ListPeople {
  private final LeadStore store;

  /** On this store. */
  @Activate
  public ListPeople(@Reference LeadStore store) {
    this.store = store;
  }

  /** All persons by name. */
  public List<Person> people() {
    return store.read(session -> session.directory().people());
  }

  /** All teams by name. */
  public List<Team> teams() {
    return store.read(session -> session.directory().teams());
  }
}
