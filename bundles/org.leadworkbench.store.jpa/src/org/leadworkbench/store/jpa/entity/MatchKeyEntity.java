package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** A key by which a lead is known again; never changed. */
@Entity(name = "MatchKey")
@Table(name = "lead_keys")
@IdClass(MatchKeyEntity.Key.class)
public class MatchKeyEntity extends VersionedRow {
  @jakarta.persistence.Id @Column(name = "match_value") String value;
  @jakarta.persistence.Id @Enumerated(EnumType.STRING) MatchKey.Strength strength;
  @jakarta.persistence.Id @Column(name = "lead_id") String lead;

  protected MatchKeyEntity() {}

  /** The row of a new key. */
  public static MatchKeyEntity of(Id<Lead> lead, MatchKey key) {
    var row = new MatchKeyEntity();
    row.value = key.value();
    row.strength = key.strength();
    row.lead = lead.value();
    return row;
  }

  /** The row's identity, as Jakarta Persistence wants it: a class with the same fields. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String value;
    MatchKey.Strength strength;
    String lead;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(value, key.value) && strength == key.strength
          && Objects.equals(lead, key.lead);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, strength, lead);
    }
  }
}
