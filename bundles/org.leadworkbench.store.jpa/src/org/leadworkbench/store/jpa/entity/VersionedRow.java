package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that counts how often it was written: of two who change what both read, the later is told. */
@MappedSuperclass
public abstract class VersionedRow {
  @Version int version;

  /** How often the row was written; 0 before the first time. */
  public int version() {
    return version;
  }
}
