package org.leadworkbench.spi.qualification;

import java.util.Objects;

/**
 * A document that the host stores and versions for a provider: a questionnaire, learned weights.
 *
 * @param id the document's id, which is the model's
 * @param version its version
 * @param content its text, in the provider's own format
 */
public record ModelDocument(String id, String version, String content) {
  public ModelDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(content);
  }
}
