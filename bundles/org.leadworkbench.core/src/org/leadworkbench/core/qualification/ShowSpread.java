package org.leadworkbench.core.qualification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how likely the open leads are to buy, so that a threshold can be tried before it is set. */
@Component(service = ShowSpread.class)
public class ShowSpread {
  private static final LeadQuery OPEN = LeadQuery.all().in(Arrays.stream(State.values()).filter(State::isOpen).collect(Collectors.toUnmodifiableSet()))
      .by(LeadQuery.Order.PROBABILITY_HIGHEST_FIRST);
  private static final int PAGE = 5_000;
  private final LeadStore store;

  /** On this store. */
  @Activate
  public ShowSpread(@Reference LeadStore store) {
    this.store = store;
  }

  /** As the leads stand now; those that were never judged are left out. */
  public Spread spread() {
    List<Double> probabilities = new ArrayList<>();
    List<Double> waiting = new ArrayList<>();
    Optional<LeadPage> page = Optional.of(store.read(session -> session.leads().list(OPEN, PAGE)));
    while (page.isPresent()) {
      for (var row : page.get().rows()) {
        row.probability().ifPresent(probabilities::add);
        if (row.state() != State.ACCEPTED) row.probability().ifPresent(waiting::add);
      }
      page = page.get().next().map(after -> store.read(session -> session.leads().list(OPEN, after, PAGE)));
    }
    return new Spread(probabilities, waiting);
  }
}
