package org.leadworkbench.ui.leads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.leadworkbench.ui.Async;

/** The filters beside the list, each with how many leads it lets through. Used on the screen's thread only. */
final class FilterList {
  private final ToLongFunction<LeadFilter> counts;
  private final SavedFilters saved;
  private final Async async;
  private Listener listener = new Listener() {
    @Override
    public void filters(List<Item> items) {}

    @Override
    public void counted(Map<Item, Long> counts) {}
  };
  private boolean counting;
  private boolean again;

  /**
   * A filter.
   *
   * @param name as shown
   * @param filter what it lets through
   * @param own whether the user made it
   */
  record Item(String name, LeadFilter filter, boolean own) {}

  /** Who shows them. */
  interface Listener {
    /** These are the filters now. */
    void filters(List<Item> items);

    /** So many leads each of them lets through. */
    void counted(Map<Item, Long> counts);
  }

  /** Counted by this, off the screen's thread. */
  FilterList(ToLongFunction<LeadFilter> counts, SavedFilters saved, Async async) {
    this.counts = counts;
    this.saved = saved;
    this.async = async;
  }

  /** Tells this one from now on, to begin with what there is. */
  void listen(Listener listener) {
    this.listener = listener;
    listener.filters(items());
    count();
  }

  /** All filters in their order: what calls for work, where leads stand, the user's own. */
  List<Item> items() {
    var items = new ArrayList<Item>();
    Choice.worklists().forEach(choice -> items.add(item(choice)));
    Choice.byState().forEach(choice -> items.add(item(choice)));
    saved.own().forEach((name, filter) -> items.add(new Item(name, filter, true)));
    return items;
  }

  /** The filter that lets through just this, in whatever order; empty where it is one of the moment. */
  Optional<Item> of(LeadFilter filter) {
    return items().stream().filter(item -> item.filter().in(filter.order()).equals(filter)).reduce((first, last) -> last);
  }

  /** Counts anew, as leads were changed; however many changes there are meanwhile, it is counted once more. */
  void count() {
    again = counting;
    if (counting) return;
    counting = true;
    var items = items();
    async.read(() -> {
      var all = new HashMap<Item, Long>();
      items.forEach(item -> all.put(item, counts.applyAsLong(item.filter())));
      return all;
    }, all -> {
      listener.counted(all);
      goOn();
    }, failed -> goOn());
  }

  /** Keeps the filter under this name, which is not blank. */
  void save(String name, LeadFilter filter) {
    saved.save(name.strip(), filter);
    renewed();
  }

  /** Forgets a filter of the user's own. */
  void remove(Item item) {
    saved.remove(item.name());
    renewed();
  }

  private void renewed() {
    listener.filters(items());
    count();
  }

  private void goOn() {
    counting = false;
    if (again) count();
  }

  private static Item item(Choice choice) {
    return new Item(Messages.TEXT.of(choice), LeadFilter.of(choice), false);
  }
}
