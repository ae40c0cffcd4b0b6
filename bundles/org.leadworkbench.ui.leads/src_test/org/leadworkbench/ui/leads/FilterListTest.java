package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.ui.Async;

class FilterListTest {
  private static final LeadFilter MILLS = LeadFilter.of(Choice.UNTOUCHED).containing("mill");
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<LeadFilter> asked = new ArrayList<>();
  private final List<Map<FilterList.Item, Long>> told = new ArrayList<>();
  private final List<FilterList.Item> shown = new ArrayList<>();
  private final SavedFilters saved = new SavedFilters(new EclipsePreferences());
  private final FilterList filters = new FilterList(filter -> {
    asked.add(filter);
    return 7;
  }, saved, new Async(work::add, Runnable::run));

  @BeforeEach
  void listen() {
    filters.listen(new FilterList.Listener() {
      @Override
      public void filters(List<FilterList.Item> items) {
        shown.clear();
        shown.addAll(items);
      }

      @Override
      public void counted(Map<FilterList.Item, Long> counts) {
        told.add(counts);
      }
    });
  }

  @Test
  void everyFilterHasItsCount() {
    work.remove().run();

    assertEquals(Choice.values().length, shown.size());
    assertEquals(List.of(7L), shown.stream().map(told.getFirst()::get).distinct().toList());
  }

  @Test
  void manyChangesWhileItCountsAreCountedOnce() {
    for (int i = 0; i < 5; i++) filters.count();
    work.remove().run();

    assertEquals(1, work.size());
    work.remove().run();
    assertTrue(work.isEmpty());
    assertEquals(2, told.size());
  }

  @Test
  void ownFilterIsThereUntilItIsRemoved() {
    filters.save(" Mills ", MILLS);
    var mine = shown.getLast();
    assertEquals(new FilterList.Item("Mills", MILLS, true), mine);

    filters.remove(mine);
    assertTrue(shown.stream().noneMatch(FilterList.Item::own));
  }

  @Test
  void filterIsFoundWhateverItsOrder() {
    filters.save("Mills", MILLS);

    assertEquals(Optional.of("Mills"), filters.of(MILLS.in(Order.NAME)).map(FilterList.Item::name));
    assertEquals(Optional.empty(), filters.of(MILLS.containing("mills of the moment")));
  }

  @Test
  void listComesBackAsItWasLeft() {
    saved.shows(MILLS);

    assertEquals(Optional.of(MILLS), saved.last());
  }
}
