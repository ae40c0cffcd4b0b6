package org.leadworkbench.store.tests.swarm;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ClaimLead;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.LogContact;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.core.qualification.DecideQualified;
import org.leadworkbench.core.transfer.AcceptLead;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.State;

/** What somebody does to a lead that is open on the screen, through the use case of the product. */
sealed interface Change {
  /** Does it. */
  Result<Lead> by(LeadStore store, Lead seen, Actor actor);

  /** What the time line says of it. */
  EventType event();

  /** The refusal that this change may get since the other one came first; empty where both always go together. */
  String refusal(Change first);

  /** Any change that goes with a lead in this state. */
  static Change any(State state, String text, Random random) {
    return switch (random.nextInt(state == State.TRANSFERRED ? 8 : 9)) {
      case 0, 1, 2, 3 -> new Edit(Edit.FIELDS.get(random.nextInt(Edit.FIELDS.size())), text);
      case 4 -> new Ended();
      case 5 -> state == State.TRANSFERRED ? new Accepted() : new Called();
      case 6 -> state == State.TRANSFERRED ? new Rejected() : new Decided();
      case 7 -> state == State.TRANSFERRED ? new Rejected() : new Claimed();
      default -> new Claimed();
    };
  }

  /** A field gets this text. */
  record Edit(Field field, String text) implements Change {
    static final List<Field> FIELDS = List.of(Field.LAST_NAME, Field.ORGANISATION, Field.CITY, Field.NOTE);

    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new EditLead(store, Clock.systemUTC()).edit(seen, Map.of(field.key(), text), actor);
    }

    @Override
    public EventType event() {
      return EventType.CONTACT_CHANGED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Edit other && other.field == field ? "edit.changed" : "";
    }
  }

  /** The lead was called. */
  record Called() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new LogContact(store, Clock.systemUTC()).log(seen.id(), ContactKind.CALL, true, "", actor);
    }

    @Override
    public EventType event() {
      return EventType.CONTACT_MADE;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Ended ? "lead.closed" : "";
    }
  }

  /** The actor takes the lead. */
  record Claimed() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new ClaimLead(store, Clock.systemUTC()).claim(seen.id(), actor);
    }

    @Override
    public EventType event() {
      return EventType.RESPONSIBILITY_CHANGED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Ended ? "lead.closed" : first instanceof Claimed ? "lead.claim.taken" : "";
    }
  }

  /** The lead is disqualified. */
  record Ended() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new DisqualifyLead(store, Clock.systemUTC()).disqualify(seen.id(), ReasonCode.NO_NEED, "", actor);
    }

    @Override
    public EventType event() {
      return EventType.DISQUALIFIED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Ended ? "lead.closed" : "";
    }
  }

  /** The actor decides that the lead is qualified. */
  record Decided() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      var plugins = new Plugins(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
      var transfer = new RequestTransfer(new Connectors(plugins), plugins);
      var assess = new AssessLead(store, plugins, new Guard(), transfer, Clock.systemUTC());
      return new DecideQualified(store, assess, transfer, Clock.systemUTC()).decide(seen.id(), "they called us", actor);
    }

    @Override
    public EventType event() {
      return EventType.QUALIFIED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Ended || first instanceof Decided ? "decide.state" : "";
    }
  }

  /** Sales takes the lead on. */
  record Accepted() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new AcceptLead(store, Clock.systemUTC()).accept(seen.id(), actor);
    }

    @Override
    public EventType event() {
      return EventType.ACCEPTED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Edit ? "" : "lead.accept.state";
    }
  }

  /** Sales sends the lead back. */
  record Rejected() implements Change {
    @Override
    public Result<Lead> by(LeadStore store, Lead seen, Actor actor) {
      return new RejectLead(store, Clock.systemUTC()).reject(seen.id(), ReasonCode.TOO_EARLY, "", actor);
    }

    @Override
    public EventType event() {
      return EventType.REJECTED;
    }

    @Override
    public String refusal(Change first) {
      return first instanceof Edit ? "" : "lead.reject.state";
    }
  }
}
