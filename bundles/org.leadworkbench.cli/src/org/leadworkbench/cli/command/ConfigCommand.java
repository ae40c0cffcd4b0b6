package org.leadworkbench.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.spi.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows settings, or sets one. */
@Command(name = "config")
public final class ConfigCommand implements Action {
  @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
  private String key;

  @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", descriptionKey = "value")
  private String value;

  @Option(names = "--changes", descriptionKey = "changes")
  private boolean changes;

  @Override
  public void run(Desk desk) {
    var configure = desk.open(Configure.class);
    if (changes) changes(desk, configure);
    else if (key == null) all(desk, configure);
    else one(desk, configure);
  }

  private void one(Desk desk, Configure configure) {
    if (value != null) desk.done(configure.set(key, meant(desk), desk.actor()));
    var now = desk.done(configure.get(key));
    if (desk.json()) desk.answer(Json.object().put("key", key).put("value", now));
    else desk.line(key + " = " + now);
  }

  /** A relative folder is the caller's, who may call from elsewhere next time. */
  private String meant(Desk desk) {
    boolean folder = desk.open(Connectors.class).all().stream()
        .anyMatch(c -> c.settings().stream().anyMatch(s -> s.kind() == Setting.Kind.FOLDER && Connectors.key(c, s.key()).equals(key)));
    return folder && !value.isBlank() ? Path.of(value.strip()).toAbsolutePath().normalize().toString() : value;
  }

  private void changes(Desk desk, Configure configure) {
    if (value != null) throw new Misused(desk.texts().of("config.changes"));
    var made = configure.changes(Integer.MAX_VALUE).stream().filter(c -> key == null || c.key().equals(key)).toList();
    if (desk.json()) {
      var json = Json.array();
      made.forEach(c -> json.add(Json.object().put("at", c.at().toString()).put("by", c.by().name()).put("key", c.key()).put("value", c.value())));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of(texts.of("column.at"), "~" + texts.of("column.actor"), "!" + texts.of("column.key"), "~" + texts.of("column.value")));
    for (var change : made) table.row(new LeadText(texts).at(change.at()), change.by().name(), change.key(), change.value());
    desk.table(table);
  }

  private static void all(Desk desk, Configure configure) {
    var values = configure.all();
    if (desk.json()) {
      desk.answer(Json.texts(values));
      return;
    }
    var table = new TextTable(List.of("!" + desk.texts().of("column.key"), "~" + desk.texts().of("column.value")));
    values.forEach(table::row);
    desk.table(table);
    desk.line(desk.texts().of("config.all", values.size()));
  }
}
