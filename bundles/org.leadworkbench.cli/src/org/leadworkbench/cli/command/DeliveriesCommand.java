package org.leadworkbench.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.core.transfer.ListDeliveries;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists deliveries, the newest first. */
@Command(name = "deliveries")
public final class DeliveriesCommand implements Action {
  private static final int READABLE = 100;

  @Option(names = "--limit", paramLabel = "N")
  private Integer limit;

  @Override
  public void run(Desk desk) {
    int most = limit != null ? limit : desk.json() ? Integer.MAX_VALUE : READABLE;
    answer(desk, desk.open(ListDeliveries.class).list(most), "deliveries.all");
  }

  static void answer(Desk desk, List<Delivery> deliveries, String summary) {
    if (desk.json()) {
      var array = desk.array();
      deliveries.forEach(d -> array.add(Json.delivery(d, desk.locale())));
      array.end();
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.lead"), "!" + texts.of("column.connector"), "!" + texts.of("column.state"),
        ">" + texts.of("column.attempts"), "~" + texts.of("column.receipt")));
    for (var d : deliveries) table.row(d.lead().value(), d.connector(), texts.of(d.state()), Integer.toString(d.attempts()), KeptText.of(d, desk.locale()));
    desk.table(table);
    var counts = deliveries.stream().collect(Collectors.groupingBy(Delivery::state, () -> new java.util.EnumMap<DeliveryState, Long>(DeliveryState.class), Collectors.counting()));
    var parts = counts.entrySet().stream().map(e -> e.getValue() + " " + texts.of(e.getKey())).collect(Collectors.joining(", "));
    desk.line(texts.of(summary, deliveries.size()) + (parts.isEmpty() ? "" : ": " + parts));
  }
}
