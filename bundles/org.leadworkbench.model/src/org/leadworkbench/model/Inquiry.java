package org.leadworkbench.model;

import java.time.Instant;
import java.util.Objects;

/**
 * One time someone came in: a row of a list, a form, an entry by hand. Kept as it came, so that the same row is known
 * again.
 *
 * @param id identity
 * @param lead the lead it belongs to
 * @param source where it came from
 * @param key the source's own id of the person, empty where it has none
 * @param fingerprint the first 16 bytes of SHA-256 of the row as it came, hexadecimal; with the source it is unique
 * @param run the import that brought it
 * @param row the row's number in its file, the header is 1; 0 for an entry by hand
 * @param inquiredAt when the person inquired, as mapped, else the time of the import
 * @param dated whether {@code inquiredAt} came with the row
 * @param content the row as it came, as a JSON object of column and cell
 */
public record Inquiry(Id<Inquiry> id, Id<Lead> lead, Id<Source> source, String key, String fingerprint, String run,
    long row, Instant inquiredAt, boolean dated, String content) {
  public Inquiry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(source);
    Objects.requireNonNull(key);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(run);
    Objects.requireNonNull(inquiredAt);
    Objects.requireNonNull(content);
  }
}
