package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;

/** An inquiry's row; never changed. */
@Entity(name = "Inquiry")
@Table(name = "inquiries")
public class InquiryEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "lead_id") String lead;
  @Column(name = "source_id") String source;
  @Column(name = "source_key") String key;
  String fingerprint;
  @Column(name = "import_run") String run;
  @Column(name = "row_no") long row;
  @Column(name = "inquired_at") long at;
  boolean dated;
  @Lob String content;

  protected InquiryEntity() {}

  /** The row of a new inquiry. */
  public static InquiryEntity of(Inquiry inquiry) {
    var row = new InquiryEntity();
    row.id = inquiry.id().value();
    row.lead = inquiry.lead().value();
    row.position = Micros.nextPosition();
    row.source = inquiry.source().value();
    row.key = inquiry.key();
    row.fingerprint = inquiry.fingerprint();
    row.run = inquiry.run();
    row.row = inquiry.row();
    row.at = Micros.of(inquiry.inquiredAt());
    row.dated = inquiry.dated();
    row.content = inquiry.content();
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** The inquiry. */
  public Inquiry inquiry() {
    return new Inquiry(Id.of(id), Id.of(lead),
        Id.of(source), key, fingerprint, run, row, Micros.instant(at), dated, content);
  }
}
