package org.leadworkbench.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.ui.form.Field;

/** A connector with what is set for it; a field is named by the key under which its setting is stored. */
record Connection(ConnectorDescription connector, Map<String, String> stored, Locale locale) {
  String id() {
    return connector.basics().id();
  }

  String label() {
    return connector.basics().label().in(locale);
  }

  String help() {
    return connector.basics().help().in(locale);
  }

  /** What can be set here; secrets are not kept in the database. */
  List<Field> fields() {
    return connector.settings().stream().filter(s -> s.kind() != Setting.Kind.SECRET).map(this::field).toList();
  }

  /** What would be used if this was applied. */
  Values values(Map<String, String> changes) {
    var values = Values.none();
    for (var setting : connector.settings()) {
      var key = Connectors.key(connector, setting.key());
      values = values.with(setting.key(), changes.getOrDefault(key, stored.getOrDefault(key, "")));
    }
    return values;
  }

  /** Whether it is used, or what keeps it from that. */
  String state(Map<String, String> changes) {
    return Messages.TEXT.get(values(changes).orStandard(connector.settings()).complete(connector.settings()) ? "connector.complete" : "connector.incomplete");
  }

  /** What the receiver made of a sample. */
  String answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered(String receipt) -> Messages.TEXT.get("sample.delivered", receipt);
      case Outcome.Rejected(String reason) -> Messages.TEXT.get("sample.rejected", reason);
      case Outcome.RetryLater(var reason, var after) -> Messages.TEXT.get("sample.retry", reason.in(locale));
      case Outcome.Unknown(var reason) -> Messages.TEXT.get("sample.unknown", reason.in(locale));
    };
  }

  private Field field(Setting setting) {
    var drawn = Field.of(setting, locale);
    var key = Connectors.key(connector, setting.key());
    return new Field(key, drawn.label(), drawn.help(), drawn.kind(), drawn.options(), stored.getOrDefault(key, drawn.standard()));
  }
}
