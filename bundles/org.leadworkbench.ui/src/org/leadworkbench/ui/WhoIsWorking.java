package org.leadworkbench.ui;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.people.AddPerson;
import org.leadworkbench.core.people.FindActor;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/**
 * Who is working here: remembered for each user of the operating system. It gives responsibility, it is not a login.
 * Everything here waits for the database, so nothing is called on the screen's thread.
 */
@Component(service = WhoIsWorking.class)
public final class WhoIsWorking {
  private static final String EMAIL = "email";
  private static final String SKIPPED = "-";
  private final FindActor find;
  private final AddPerson add;
  private final EventAdmin events;
  private volatile Optional<Actor> known = Optional.empty();

  /** With these use cases. */
  @Activate
  public WhoIsWorking(@Reference FindActor find, @Reference AddPerson add, @Reference EventAdmin events) {
    this.find = find;
    this.add = add;
    this.events = events;
  }

  /** Who acts; without an answer so far the operating system's user, who is not registered. */
  public Actor actor() {
    if (known.isEmpty()) known = Optional.of(remembered());
    return known.get();
  }

  /** Whether the user said who they are, or that they do not want to. */
  public boolean wasAsked() {
    return !node().get(EMAIL, "").isEmpty();
  }

  /** Registers the person, or finds them by their e-mail where they are registered already, and remembers them. */
  public Result<Actor> is(String name, String email, Role role) {
    var registered = find.person(email.strip());
    var person = registered instanceof Result.Done<Person> ? registered : add.add(name, email, role, "", find.systemUser());
    return person.then(p -> {
      remember(p.email(), Actor.of(p));
      return Result.done(Actor.of(p));
    });
  }

  /** Nobody wants to say; it is not asked again. */
  public void skip() {
    remember(SKIPPED, find.systemUser());
  }

  private Actor remembered() {
    var email = node().get(EMAIL, SKIPPED);
    return !email.equals(SKIPPED) && find.actor(email) instanceof Result.Done<Actor>(var actor) ? actor : find.systemUser();
  }

  private void remember(String email, Actor actor) {
    known = Optional.of(actor);
    var node = node();
    node.put(EMAIL, email);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      LoggerFactory.getLogger(WhoIsWorking.class).warn("Who is working could not be remembered; it is asked again.", e);
    }
    Topics.post(events, Topics.WHO, actor);
  }

  private static Preferences node() {
    return InstanceScope.INSTANCE.getNode("org.leadworkbench.ui").node("who").node(System.getProperty("user.name", "?"));
  }
}
