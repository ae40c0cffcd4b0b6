package org.leadworkbench.ui.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.ListDeliveries;

/** The newest deliveries, all of them or those that did not arrive. */
final class ReadDeliveries {
  /** How many are looked at. */
  static final int MOST = 1_000;
  private final ListDeliveries list;
  private final Connectors connectors;
  private final Choice choice;
  private final Times times;

  /** Which deliveries are shown. */
  enum Choice { ALL, NOT_ARRIVED }

  ReadDeliveries(ListDeliveries list, Connectors connectors, Choice choice, Times times) {
    this.list = list;
    this.connectors = connectors;
    this.choice = choice;
    this.times = times;
  }

  List<Sent> read() {
    var names = names(times.locale());
    return list.rows(MOST).stream().map(row -> new Sent(row, names, times))
        .filter(sent -> choice == Choice.ALL || sent.isTroubled() || sent.canBeSent()).toList();
  }

  private Map<String, String> names(Locale locale) {
    var names = new HashMap<String, String>();
    names.put(Connectors.WORKBENCH, Messages.TEXT.get("delivery.workbench"));
    for (var connector : connectors.all()) names.put(connector.basics().id(), connector.basics().label().in(locale));
    return names;
  }
}
