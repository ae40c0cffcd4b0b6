package org.leadworkbench.core.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.Password.Origin;
import org.leadworkbench.core.port.Secrets;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the user into a store: with the environment's password, else without one where the database wants none, else with
 * the keyring's, else with the one the user enters.
 */
@Component(service = Login.class)
public class Login {
  private static final Logger LOG = LoggerFactory.getLogger(Login.class);
  private static final int ATTEMPTS = 3;
  private final List<Secrets> keyrings;

  /** With these keyrings; none or one. */
  @Activate
  public Login(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Secrets> keyrings) {
    this.keyrings = List.copyOf(keyrings);
  }

  /**
   * What the opening answers once it is let in.
   *
   * @throws StoreRefused as the opening does
   */
  public <T> T in(StorePlace place, AskPassword ask, Function<StorePlace, T> opening) {
    try {
      return opening.apply(place);
    } catch (StoreRefused e) {
      if (place.password().isGiven() || !e.isAboutLogin()) throw e;
      return kept(place).isPresent() ? withKept(place, ask, opening) : withEntered(place, ask, opening, e, false);
    }
  }

  private <T> T withKept(StorePlace place, AskPassword ask, Function<StorePlace, T> opening) {
    try {
      return opening.apply(place.with(new Password(kept(place).orElseThrow(), Origin.KEYRING)));
    } catch (StoreRefused e) {
      if (!e.isAboutLogin()) throw e;
      return withEntered(place, ask, opening, e, true);
    }
  }

  private <T> T withEntered(StorePlace place, AskPassword ask, Function<StorePlace, T> opening, StoreRefused before, boolean again) {
    var refused = before;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var entered = ask.ask(place, again || attempt > 0);
      if (entered.isEmpty()) break;
      try {
        var opened = opening.apply(place.with(new Password(entered.get().password(), Origin.ENTERED)));
        if (entered.get().remember()) keep(place, entered.get().password());
        return opened;
      } catch (StoreRefused e) {
        if (!e.isAboutLogin()) throw e;
        refused = e;
      }
    }
    throw refused;
  }

  private Optional<String> kept(StorePlace place) {
    return keyrings.stream().flatMap(k -> k.find(name(place)).stream()).findFirst();
  }

  /** The store is open by now: that the keyring refuses is no reason to close it. */
  private void keep(StorePlace place, String password) {
    if (keyrings.stream().noneMatch(k -> k.keep(name(place), password))) LOG.warn("No keyring keeps the password; it will be asked for again");
  }

  private static String name(StorePlace place) {
    return place + " " + place.user();
  }
}
