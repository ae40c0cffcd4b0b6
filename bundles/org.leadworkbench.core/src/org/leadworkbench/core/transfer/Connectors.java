package org.leadworkbench.core.transfer;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The connectors that are installed, and which of them is configured. */
@Component(service = Connectors.class)
public class Connectors {
  /** The id of the workbench's own Hot list, which receives where no connector is configured. */
  public static final String WORKBENCH = "workbench";

  private final Plugins plugins;

  /** Those of these plug-ins. */
  @Activate
  public Connectors(@Reference Plugins plugins) {
    this.plugins = plugins;
  }

  /** All that are installed. */
  public List<ConnectorDescription> all() {
    return plugins.connectors().stream().map(TransferConnector::describe).toList();
  }

  /** The connector with this id. */
  public Optional<TransferConnector> find(String id) {
    return plugins.connector(id);
  }

  /** The first connector, by id, all of whose required settings are set. */
  public Optional<ConnectorDescription> configured(Settings settings) {
    return all().stream().filter(c -> values(c, settings).complete(c.settings())).findFirst();
  }

  /** The values of a connector's settings as set, else their standards. */
  public static Values values(ConnectorDescription connector, Settings settings) {
    var values = Values.none();
    for (var s : connector.settings()) values = values.with(s.key(), settings.get(key(connector, s.key())).orElse(""));
    return values.orStandard(connector.settings());
  }

  /** The name under which a connector's setting is stored: its key where that has a dot, else with the connector's id. */
  public static String key(ConnectorDescription connector, String setting) {
    return setting.contains(".") ? setting : "transfer." + connector.basics().id() + "." + setting;
  }
}
