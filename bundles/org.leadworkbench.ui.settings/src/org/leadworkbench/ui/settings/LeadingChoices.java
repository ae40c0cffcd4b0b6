package org.leadworkbench.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.form.Field;

/** Which model leads for the leads of a source or of a campaign; for those without a choice the one for all does. */
final class LeadingChoices {
  private final QualificationPage page;
  private final List<Field.Option> options;
  private final Map<String, String> now;
  private final Set<String> campaigns = new HashSet<>();

  LeadingChoices(QualificationPage page, List<Field.Option> models, Map<String, String> now) {
    this.page = page;
    this.now = now;
    options = Stream.concat(Stream.of(new Field.Option("", Messages.TEXT.get("leading.all"))), models.stream()).toList();
  }

  void draw(Composite parent, List<String> sources) {
    Controls.heading(parent, Messages.TEXT.get("leading.heading"));
    SettingsPage.sentence(parent, Messages.TEXT.get("page.leading"));
    if (!sources.isEmpty()) page.form(parent, "leading", sources.stream().map(source -> field(LeadingModels.SOURCE, source, "leading.source")).toList());
    var block = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(block);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
    var set = set();
    campaigns.addAll(set);
    if (!set.isEmpty()) page.form(block, "leading", set.stream().map(campaign -> field(LeadingModels.CAMPAIGN, campaign, "leading.campaign")).toList());
    another(parent, block);
  }

  private List<String> set() {
    var set = new ArrayList<String>();
    for (var key : now.keySet()) if (key.startsWith(LeadingModels.CAMPAIGN)) set.add(key.substring(LeadingModels.CAMPAIGN.length()));
    return set;
  }

  private Field field(String prefix, String name, String label) {
    return new Field(prefix + name, Messages.TEXT.get(label, name), "", Field.Kind.CHOICE, options, now.getOrDefault(prefix + name, ""));
  }

  private void another(Composite parent, Composite block) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(3).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    Controls.text(row, Messages.TEXT.get("leading.name"));
    var name = Controls.named(Controls.id(new Text(row, SWT.BORDER), "leading.name"), Messages.TEXT.get("leading.name"));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
    var add = Controls.push(row, "leading.add");
    add.setText(Messages.TEXT.get("leading.add"));
    add.addListener(SWT.Selection, e -> add(block, name));
  }

  private void add(Composite block, Text name) {
    var campaign = name.getText().strip();
    if (campaign.isEmpty() || !campaigns.add(campaign)) {
      name.setFocus();
      return;
    }
    name.setText("");
    page.more(block, field(LeadingModels.CAMPAIGN, campaign, "leading.campaign"));
    block.getChildren()[block.getChildren().length - 1].setFocus();
  }
}
