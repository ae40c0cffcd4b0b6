package org.leadworkbench.core.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.qualification.LearningModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and changes settings: those of the workbench and those of the connectors. */
@Component(service = Configure.class)
public class Configure {
  private final LeadStore store;
  private final Connectors connectors;
  private final Plugins plugins;
  private final Clock clock;

  /** With these connectors. */
  @Activate
  public Configure(@Reference LeadStore store, @Reference Connectors connectors, @Reference Plugins plugins, @Reference Clock clock) {
    this.store = store;
    this.connectors = connectors;
    this.plugins = plugins;
    this.clock = clock;
  }

  /** Every setting by its key with its value, the standard where none is set; secrets are left out. */
  public Map<String, String> all() {
    return store.read(session -> {
      var all = new TreeMap<String, String>();
      for (var known : KnownSetting.values()) all.put(known.key(), session.settings().get(known.key()).orElse(known.standard()));
      plugins.rating().ifPresent(rating -> {
        var thresholds = Policy.thresholds(session.settings()::get, rating.standard());
        all.put(KnownSetting.WARM.key(), Double.toString(thresholds.warm()));
        all.put(KnownSetting.HOT.key(), Double.toString(thresholds.hot()));
        all.put(KnownSetting.HYSTERESIS.key(), Double.toString(thresholds.hysteresis()));
      });
      session.settings().all().forEach((key, value) -> {
        if (LeadingModels.isChoice(key)) all.put(key, value);
      });
      for (var connector : connectors.all())
        for (var setting : connector.settings())
          if (setting.kind() != Setting.Kind.SECRET)
            all.put(Connectors.key(connector, setting.key()), Connectors.values(connector, session.settings()).get(setting.key()));
      return all;
    });
  }

  /** Who set what, so many changes at most, the newest first. */
  public List<Settings.Change> changes(int most) {
    return store.read(session -> session.settings().changes(most));
  }

  /** The value of this setting. */
  public Result<String> get(String key) {
    var value = all().get(key);
    return value == null ? unknown(key) : Result.done(value);
  }

  /** Sets a value; an empty one takes the setting back to its standard. */
  public Result<String> set(String key, String value, Actor actor) {
    var text = value.strip();
    if (!all().containsKey(key) && !(LeadingModels.isChoice(key) && isSource(key))) return unknown(key);
    if (!text.isEmpty() && !takes(key, text)) return Result.refused("config.value", key, text);
    return store.change(session -> {
      var settings = session.settings();
      var conflict = conflict(key, text, k -> k.equals(key) ? Optional.of(text).filter(t -> !t.isEmpty()) : settings.get(k));
      if (conflict.isPresent()) return new Result.Refused<>(conflict.get());
      settings.set(key, text, actor, clock.instant());
      return Result.done(text);
    });
  }

  /** Sets several values that only go together; empty ones take settings back. Nothing is set where one is refused. */
  public Result<Map<String, String>> set(Map<String, String> values, Actor actor) {
    return store.change(session -> {
      var obstacle = obstacle(values, session.settings());
      if (obstacle.isPresent()) return new Result.Refused<>(obstacle.get());
      values.forEach((key, value) -> session.settings().set(key, value.strip(), actor, clock.instant()));
      return Result.done(values);
    });
  }

  /** Why these values could not be set together; empty where they could. */
  public Optional<Refusal> obstacle(Map<String, String> values) {
    return store.read(session -> obstacle(values, session.settings()));
  }

  private Optional<Refusal> obstacle(Map<String, String> values, Settings settings) {
    for (var entry : values.entrySet())
      if (!entry.getValue().isBlank() && !takes(entry.getKey(), entry.getValue().strip()))
        return Optional.of(Refusal.of("config.value", entry.getKey(), entry.getValue()));
    Function<String, Optional<String>> together = key -> values.containsKey(key)
        ? Optional.of(values.get(key).strip()).filter(v -> !v.isEmpty()) : settings.get(key);
    return values.entrySet().stream().flatMap(e -> conflict(e.getKey(), e.getValue(), together).stream()).findFirst();
  }

  /** Why the settings would not go together. */
  private Optional<Refusal> conflict(String key, String value, Function<String, Optional<String>> settings) {
    try {
      plugins.rating().ifPresent(rating -> Policy.thresholds(settings, rating.standard()));
    } catch (IllegalArgumentException e) {
      return Optional.of(Refusal.of("config.thresholds", key, value));
    }
    try {
      Policy.of(settings);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(Refusal.of("config.hours", key, value));
    }
  }

  private boolean takes(String key, String value) {
    var known = KnownSetting.of(key);
    if (known.equals(Optional.of(KnownSetting.LEADING_MODEL)) || LeadingModels.isChoice(key)) return plugins.model(value).filter(m -> !(m instanceof LearningModel learner) || learner.hasLearned()).isPresent();
    if (known.isPresent()) return known.get().takes(value);
    return connectors.all().stream().flatMap(c -> c.settings().stream().filter(s -> Connectors.key(c, s.key()).equals(key)))
        .allMatch(s -> s.takes(value));
  }

  /** Whether the source is there that a choice of a model is for; campaigns are whatever lists say. */
  private boolean isSource(String key) {
    return !key.startsWith(LeadingModels.SOURCE) || store.read(session -> session.directory().source(key.substring(LeadingModels.SOURCE.length()))).isPresent();
  }

  private Result<String> unknown(String key) {
    return Result.refused("config.unknown", key, String.join(", ", all().keySet()));
  }
}
