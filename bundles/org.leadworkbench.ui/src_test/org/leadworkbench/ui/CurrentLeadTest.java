package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

class CurrentLeadTest {
  private static final Id<Lead> A = Id.of("a");
  private static final Id<Lead> B = Id.of("b");
  private static final Id<Lead> GONE = Id.of("gone");
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private int version;
  /** Reading takes place at once; what was read comes to the screen in the order the tests say. */
  private final CurrentLead current = new CurrentLead(this::read, new Async(Runnable::run, screen::add), new EventAdmin() {
    @Override
    public void postEvent(Event event) {
      told.add(Topics.data(event) instanceof ShownLead shown ? shown.id() + " " + shown.lead().version() : "refused");
    }

    @Override
    public void sendEvent(Event event) {
      postEvent(event);
    }
  });

  @Test
  void showsALeadOnceItIsRead() {
    current.show(A);
    assertEquals(Optional.empty(), current.shown());
    screen.removeFirst().run();

    assertEquals(List.of("a 1"), told);
    assertEquals(Optional.of(A), current.shown().map(ShownLead::id));
  }

  @Test
  void olderReadOfTheSameLeadDoesNotReplaceTheNewer() {
    current.show(A);
    current.handleEvent(changed(A));
    screen.removeLast().run();
    screen.removeLast().run();

    assertEquals(List.of("a 2"), told);
  }

  @Test
  void refusalOfALeadThatWasLeftIsNotShown() {
    current.show(GONE);
    current.show(B);
    while (!screen.isEmpty()) screen.removeLast().run();

    assertEquals(List.of("b 2"), told);
  }

  @Test
  void refusalOfTheLeadIsShown() {
    current.show(GONE);
    screen.removeFirst().run();

    assertEquals(List.of("refused"), told);
  }

  @Test
  void nothingIsDoneWithTheFormerLeadWhileAnotherIsRead() {
    current.show(A);
    screen.removeFirst().run();
    current.show(B);

    assertEquals(Optional.empty(), current.shown());
  }

  @Test
  void theFormerLeadStaysUntouchedWhereTheOtherCannotBeRead() {
    current.show(A);
    current.show(GONE);
    while (!screen.isEmpty()) screen.removeFirst().run();

    assertEquals(Optional.empty(), current.shown());
  }

  @Test
  void nothingIsDoneWithTheFormerLeadWhereTheUserLeftIt() {
    current.show(A);
    screen.removeFirst().run();
    current.leave();
    current.handleEvent(changed(A));

    assertEquals(Optional.empty(), current.shown());
    assertEquals(List.of("a 1"), told);
  }

  private Result<ShownLead> read(Id<Lead> id) {
    version++;
    if (id.equals(GONE)) return Result.refused("lead.unknown", id);
    var lead = new Lead(id, version, Contact.empty().withName("Ada"), Map.of(), Id.of("source-1"), Instant.EPOCH, Consent.UNKNOWN, State.DISQUALIFIED,
        Responsibility.of(Team.MARKETING), Optional.empty(), Optional.empty());
    return Result.done(new ShownLead(new LeadDossier(lead, "", "", List.of(), List.of(), List.of(), List.of(), List.of()), List.of()));
  }

  private static Event changed(Id<Lead> lead) {
    return new Event(Topics.LEADS_CHANGED, Map.of("org.eclipse.e4.data", Set.of(lead)));
  }
}
