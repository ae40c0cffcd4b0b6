package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Team;

class LeadPagesTest {
  private final List<String> asked = new ArrayList<>();
  private final Deque<Actor> atWork = new ArrayDeque<>(List.of(rep("rita"), rep("ruth")));
  private final LeadPages pages = new LeadPages(new FindLeads(null) {
    @Override
    public LeadPage find(LeadQuery query, int limit) {
      asked.add(query.person().orElseThrow().value());
      return new LeadPage(List.of(), Optional.empty());
    }

    @Override
    public long count(LeadQuery query) {
      asked.add(query.person().orElseThrow().value());
      return 0;
    }
  }, LeadFilter.of(Choice.MINE), atWork::removeFirst, ZonedDateTime::now);

  @Test
  void allPagesAreThoseOfOneUser() {
    pages.count();
    pages.read(Optional.empty(), 10);

    assertEquals(List.of("rita", "rita"), asked);
  }

  private static Actor rep(String id) {
    return Actor.of(new Person(Id.of(id), 0, id, id + "@example.com", Role.SALES, Team.SALES, Optional.empty()));
  }
}
