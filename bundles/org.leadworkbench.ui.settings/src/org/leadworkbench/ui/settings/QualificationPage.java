package org.leadworkbench.ui.settings;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.core.qualification.ShowCapacity;
import org.leadworkbench.core.qualification.ShowSpread;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.osgi.service.event.EventAdmin;

/** How leads are judged: the leading model, the base rate, and the thresholds of the bands with what they make of the leads. */
public final class QualificationPage extends SettingsPage {
  private final ListModels models;
  private final ShowSpread spread;
  private final ShowCapacity capacity;
  private Map<String, String> values = Map.of();
  private Optional<BandPreview> preview = Optional.empty();

  /** Made by the workbench. */
  @Inject
  public QualificationPage(Configure configure, ListModels models, ShowSpread spread, ShowCapacity capacity, WhoIsWorking who, EventAdmin events, Async async) {
    super(configure, who, events, async);
    this.models = models;
    this.spread = spread;
    this.capacity = capacity;
  }

  @Override
  Drawing read(Map<String, String> now) {
    var options = models.models().stream().map(m -> new Field.Option(m.id(), m.basics().label().in(Terms.language()))).toList();
    var sources = models.sources();
    var bands = new Bands(spread.spread(), capacity.capacity());
    var changes = Changes.of(configure);
    return page -> {
      values = now;
      sentence(page, Messages.TEXT.get("page.qualification"));
      form(page, "settings", fields(now, options));
      preview = Optional.of(new BandPreview(page, bands));
      new LeadingChoices(this, options, now).draw(page, sources);
      changes.draw(page);
      changed();
    };
  }

  /** Draws one field more after the page was drawn. */
  void more(Composite block, Field field) {
    form(block, "leading", List.of(field));
    fit();
  }

  @Override
  void changed() {
    var entered = new TreeMap<>(values);
    entered.putAll(changes());
    preview.ifPresent(p -> p.show(entered));
  }

  private static List<Field> fields(Map<String, String> now, List<Field.Option> models) {
    return List.of(
        Known.choice(KnownSetting.LEADING_MODEL, models, now.getOrDefault(KnownSetting.LEADING_MODEL.key(), "")),
        Known.number(KnownSetting.BASE_RATE, now.getOrDefault(KnownSetting.BASE_RATE.key(), "")),
        Known.line(KnownSetting.MINIMUM_ANSWERS, now.getOrDefault(KnownSetting.MINIMUM_ANSWERS.key(), "")),
        Known.number(KnownSetting.WARM, now.getOrDefault(KnownSetting.WARM.key(), "")),
        Known.number(KnownSetting.HOT, now.getOrDefault(KnownSetting.HOT.key(), "")),
        Known.number(KnownSetting.HYSTERESIS, now.getOrDefault(KnownSetting.HYSTERESIS.key(), "")),
        Known.line(KnownSetting.CALLS_PER_HOUR, now.getOrDefault(KnownSetting.CALLS_PER_HOUR.key(), "")));
  }
}
