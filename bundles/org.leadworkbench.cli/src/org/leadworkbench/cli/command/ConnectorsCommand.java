package org.leadworkbench.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import picocli.CommandLine.Command;

/** Lists the connectors and how they are set; secrets are not shown. */
@Command(name = "connectors")
public final class ConnectorsCommand implements Action {
  @Override
  public void run(Desk desk) {
    var all = desk.open(Connectors.class).all();
    if (desk.json()) {
      var json = Json.array();
      all.forEach(c -> json.add(json(desk, c, values(desk, c))));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of("!" + texts.of("column.id"), "!" + texts.of("column.version"), texts.of("column.label"),
        "!" + texts.of("column.configured"), "~" + texts.of("column.settings")));
    for (var c : all) {
      var values = values(desk, c);
      table.row(c.basics().id(), c.basics().version(), c.basics().label().in(desk.locale()),
          texts.of(values.complete(c.settings()) ? YesNo.YES : YesNo.NO),
          c.settings().stream().map(s -> Connectors.key(c, s.key()) + " = " + shown(s, values)).collect(Collectors.joining("; ")));
    }
    desk.table(table);
    desk.line(texts.of("connectors.all", all.size()));
  }

  private static Values values(Desk desk, ConnectorDescription connector) {
    return desk.open(LeadStore.class).read(session -> Connectors.values(connector, session.settings()));
  }

  private static String shown(Setting setting, Values values) {
    return setting.kind() == Setting.Kind.SECRET && !values.get(setting.key()).isEmpty() ? "***" : values.get(setting.key());
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode json(Desk desk, ConnectorDescription connector, Values values) {
    var json = Json.object().put("id", connector.basics().id()).put("label", connector.basics().label().in(desk.locale()))
        .put("version", connector.basics().version()).put("configured", values.complete(connector.settings()));
    var settings = json.putArray("settings");
    for (var s : connector.settings())
      settings.addObject().put("key", Connectors.key(connector, s.key())).put("label", s.label().in(desk.locale()))
          .put("kind", Json.code(s.kind())).put("required", s.required()).put("value", s.kind() == Setting.Kind.SECRET ? null : values.get(s.key()));
    return json;
  }
}
