package org.leadworkbench.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Terms;

/**
 * Who changed last how leads are judged.
 *
 * @param latest the newest first
 */
record Changes(List<Settings.Change> latest) {
  private static final int READ = 200;
  private static final int SHOWN = 10;
  private static final List<String> PREFIXES = List.of("qualification.", "bands.", "sales.");

  /** As they are kept. */
  static Changes of(Configure configure) {
    return new Changes(configure.changes(READ).stream().filter(c -> PREFIXES.stream().anyMatch(c.key()::startsWith)).limit(SHOWN).toList());
  }

  void draw(Composite page) {
    Controls.heading(page, Messages.TEXT.get("changes.heading"));
    var lines = Controls.sentence(page, "settings.changes", Messages.TEXT.get("changes.heading"));
    GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(lines);
    lines.setText(text(ZoneId.systemDefault()));
  }

  /** One change a line. */
  String text(ZoneId zone) {
    if (latest.isEmpty()) return Messages.TEXT.get("changes.none");
    var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Terms.language()).withZone(zone);
    return latest.stream().map(c -> Messages.TEXT.get(c.value().isEmpty() ? "changes.back" : "changes.set", time.format(c.at()), Terms.of(c.by()), name(c.key()), c.value()))
        .collect(Collectors.joining("\n"));
  }

  private static String name(String key) {
    if (key.startsWith(LeadingModels.SOURCE)) return Messages.TEXT.get("leading.source", key.substring(LeadingModels.SOURCE.length()));
    if (key.startsWith(LeadingModels.CAMPAIGN)) return Messages.TEXT.get("leading.campaign", key.substring(LeadingModels.CAMPAIGN.length()));
    return KnownSetting.of(key).map(Messages.TEXT::of).orElse(key);
  }
}
