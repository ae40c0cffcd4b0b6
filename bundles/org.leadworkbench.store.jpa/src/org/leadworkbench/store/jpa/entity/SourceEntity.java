package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Source;

/** A source's row. */
@Entity(name = "Source")
@Table(name = "sources")
public class SourceEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  String name;
  @Column(name = "name_key") String nameKey;
  @Lob String mapping;

  protected SourceEntity() {}

  /** The row of a new source. */
  public static SourceEntity of(Source source) {
    var row = new SourceEntity();
    row.id = source.id().value();
    row.take(source);
    return row;
  }

  /** Takes over everything but identity and version. */
  public void take(Source source) {
    name = source.name();
    nameKey = Search.key(source.name());
    mapping = source.mapping();
  }

  /** The source as it was read. */
  public Source source() {
    return new Source(Id.of(id), version, name, mapping);
  }
}
