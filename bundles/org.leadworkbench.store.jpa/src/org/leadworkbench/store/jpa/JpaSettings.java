package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Actor;
import org.leadworkbench.store.jpa.entity.SettingChangeEntity;
import org.leadworkbench.store.jpa.entity.SettingEntity;
import org.leadworkbench.store.jpa.rows.RowType;

/** Settings: the values now, and each change as a row of its own. They are few and asked for together, so a session reads all at once. */
final class JpaSettings implements Settings {
  private static final RowType<SettingEntity> SETTINGS = RowType.of(SettingEntity.class);
  private final Work work;
  private Optional<Map<String, String>> read = Optional.empty();

  JpaSettings(Work work) {
    this.work = work;
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(all().get(key));
  }

  @Override
  public Map<String, String> all() {
    if (read.isEmpty()) {
      var all = new TreeMap<String, String>();
      work.list(SETTINGS, "").forEach(row -> all.put(row.key(), row.value()));
      read = Optional.of(Collections.unmodifiableMap(all));
    }
    return read.get();
  }

  @Override
  public List<Change> changes(int most) {
    return work.all(work.query("select c from SettingChange c order by c.at desc, c.position desc", SettingChangeEntity.class).setMaxResults(most))
        .stream().map(SettingChangeEntity::change).toList();
  }

  @Override
  public void set(String key, String value, Actor actor, Instant at) {
    var row = work.find(SettingEntity.class, key);
    if (read.isPresent() && !get(key).equals(Optional.ofNullable(row).map(SettingEntity::value))) throw new StaleData("Setting " + key);
    read = Optional.empty();
    work.persist(new SettingChangeEntity(key, value, actor, at));
    if (value.isEmpty()) {
      if (row != null) work.remove(row);
    } else if (row == null) work.persist(new SettingEntity(key, value));
    else row.value(value);
  }
}
