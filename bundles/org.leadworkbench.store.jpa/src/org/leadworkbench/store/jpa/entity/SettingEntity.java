package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A setting's value now. */
@Entity(name = "Setting")
@Table(name = "settings")
public class SettingEntity extends VersionedRow {
  @Id @Column(name = "setting_key") String key;
  @Lob @Column(name = "setting_value") String value;

  protected SettingEntity() {}

  /** The row of a setting that was not set before. */
  public SettingEntity(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** What is set. */
  public String key() {
    return key;
  }

  /** What it is set to. */
  public String value() {
    return value;
  }

  /** Sets another value. */
  public void value(String value) {
    this.value = value;
  }
}
