package org.leadworkbench.ui.settings;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.SendSample;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** To which systems Hot leads are handed over: the settings of every installed connector, and a sample to try them. */
public final class ConnectorsPage extends SettingsPage {
  private final Connectors connectors;
  private final SendSample sample;
  private final Async async;
  private final List<Runnable> states = new ArrayList<>();

  /** Made by the workbench. */
  @Inject
  public ConnectorsPage(Configure configure, Connectors connectors, SendSample sample, WhoIsWorking who, EventAdmin events, Async async) {
    super(configure, who, events, async);
    this.connectors = connectors;
    this.sample = sample;
    this.async = async;
  }

  @Override
  Drawing read(Map<String, String> now) {
    var installed = connectors.all().stream().map(c -> new Connection(c, now, Terms.language())).toList();
    return page -> {
      sentence(page, Messages.TEXT.get("page.connectors"));
      installed.forEach(connection -> draw(page, connection));
      changed();
    };
  }

  @Override
  void changed() {
    states.forEach(Runnable::run);
  }

  private void draw(Composite page, Connection connection) {
    Controls.heading(page, connection.label());
    sentence(page, connection.help());
    form(page, "settings", connection.fields());
    var row = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    var said = Controls.sentence(row, "settings.said." + connection.id(), connection.label());
    GridDataFactory.fillDefaults().grab(true, false).hint(300, 3 * said.getLineHeight()).applyTo(said);
    var send = Controls.push(row, "settings.sample." + connection.id());
    send.setText(Messages.TEXT.get("sample.send"));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(send);
    send.addListener(SWT.Selection, e -> send(connection, said));
    states.add(() -> say(said, connection.state(changes())));
  }

  private void send(Connection connection, Text said) {
    var values = connection.values(changes());
    say(said, Messages.TEXT.get("sample.sending"));
    async.run(() -> sample.send(connection.id(), values), outcome -> say(said, connection.answer(outcome)), why -> say(said, why));
  }

  private static void say(Text said, String sentence) {
    if (!said.isDisposed()) said.setText(sentence);
  }
}
