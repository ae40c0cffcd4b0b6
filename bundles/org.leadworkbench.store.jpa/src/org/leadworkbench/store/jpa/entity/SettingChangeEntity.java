package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;

/** Who set what when; never changed. An empty value took the setting back. */
@Entity(name = "SettingChange")
@Table(name = "setting_changes")
public class SettingChangeEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "position_no") long position;
  @Column(name = "setting_key") String key;
  @Lob @Column(name = "setting_value") String value;
  @Embedded ActorPart actor;
  @Column(name = "changed_at") long at;

  protected SettingChangeEntity() {}

  /** The row of a change. */
  public SettingChangeEntity(String key, String value, Actor actor, Instant at) {
    id = Id.next(at).value();
    position = Micros.nextPosition();
    this.key = key;
    this.value = value;
    this.actor = new ActorPart(actor);
    this.at = Micros.of(at);
  }

  /** The change. */
  public Settings.Change change() {
    return new Settings.Change(key, value == null ? "" : value, actor.actor(), Micros.instant(at));
  }
}
