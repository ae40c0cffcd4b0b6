package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.model.Actor;
import org.leadworkbench.store.jpa.entity.SettingChangeEntity;
import org.leadworkbench.store.jpa.entity.SettingEntity;

/** Settings: the values now, and each change as a row of its own. */
record JpaSettings(Work work) implements Settings {
  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(work.find(SettingEntity.class, key)).map(SettingEntity::value);
  }

  @Override
  public Map<String, String> all() {
    var all = new TreeMap<String, String>();
    work.all(work.query("select s from Setting s", SettingEntity.class)).forEach(row -> all.put(row.key(), row.value()));
    return all;
  }

  @Override
  public List<Change> changes(int most) {
    return work.all(work.query("select c from SettingChange c order by c.at desc, c.position desc", SettingChangeEntity.class).setMaxResults(most))
        .stream().map(SettingChangeEntity::change).toList();
  }

  @Override
  public void set(String key, String value, Actor actor, Instant at) {
    work.persist(new SettingChangeEntity(key, value, actor, at));
    var row = work.find(SettingEntity.class, key);
    if (value.isEmpty()) {
      if (row != null) work.remove(row);
    } else if (row == null) work.persist(new SettingEntity(key, value));
    else row.value(value);
  }
}
