package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.report.FindLeadsBehind;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;

class LeadsBehindTest extends DeskTest {
  private FindLeadsBehind behind;

  @BeforeEach
  void twoLeads() {
    behind = new FindLeadsBehind(desk.store, Services.get(Plugins.class), desk.guard);
    desk.rep("Anna");
    desk.lead("Ada");
    desk.hot("Bea");
  }

  @Test
  void areAsManyAsTheRowCounts() {
    var table = done(desk.report.run("funnel", Values.none()));

    for (var row : table.rows())
      assertEquals(row.get(1), new Cell.Count(done(behind.find("funnel", Values.none(), row, 10)).count()), row::toString);
  }

  @Test
  void areNamed() {
    var transferred = done(desk.report.run("funnel", Values.none())).rows().get(3);

    var leads = done(behind.find("funnel", Values.none(), transferred, 10)).leads();

    assertEquals(List.of("Bea"), leads.stream().map(l -> l.contact().name()).toList());
  }

  @Test
  void areCountedAlsoWhereFewerAreWanted() {
    var all = done(desk.report.run("sources", Values.none())).rows().getFirst();

    var found = done(behind.find("sources", Values.none(), all, 1));

    assertEquals(2, found.count());
    assertEquals(1, found.leads().size());
  }

  @Test
  void aRowThatStandsForNoLeadsSaysSo() {
    assertEquals("report.row", refused(behind.find("funnel", Values.none(), List.of(new Cell.Empty()), 1)));
  }
}
