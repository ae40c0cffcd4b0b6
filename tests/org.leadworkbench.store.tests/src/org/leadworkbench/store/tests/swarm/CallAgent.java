package org.leadworkbench.store.tests.swarm;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ClaimLead;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;

/** Looks at the list of leads that nobody has, takes one of them, and again until there is none. */
final class CallAgent {
  /** A lead that somebody takes is no longer new. */
  static final LeadQuery UNCLAIMED = LeadQuery.all().in(Set.of(State.NEW)).by(LeadQuery.Order.DUE_FIRST);
  private static final int PAGE = 50;
  private final FindLeads find;
  private final ClaimLead claim;
  private final Actor actor;
  private final Random random;
  private final Figures lists;
  private final Figures claims;
  private final List<Id<Lead>> mine = new ArrayList<>();

  CallAgent(LeadStore store, Person person, Random random, Figures lists, Figures claims) {
    this.find = new FindLeads(store);
    this.claim = new ClaimLead(store, Clock.systemUTC());
    this.actor = Actor.of(person);
    this.random = random;
    this.lists = lists;
    this.claims = claims;
  }

  /** Takes one lead, where there is one. */
  void begin() {
    take(list());
  }

  /** Works until the list is empty. */
  CallAgent work() {
    for (var rows = list(); !rows.isEmpty(); rows = list()) take(rows);
    return this;
  }

  /** What this agent got. */
  List<Id<Lead>> mine() {
    return mine;
  }

  private List<LeadRow> list() {
    var rows = new ArrayList<>(lists.of(() -> find.find(UNCLAIMED, PAGE)).rows());
    Collections.shuffle(rows, random);
    return rows;
  }

  private void take(List<LeadRow> rows) {
    for (var row : rows) {
      if (claims.of(() -> claim.claim(row.id(), actor)) instanceof Result.Done) {
        mine.add(row.id());
        return;
      }
    }
  }
}
