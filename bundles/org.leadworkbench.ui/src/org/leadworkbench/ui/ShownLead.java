package org.leadworkbench.ui;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.spi.qualification.ModelDescription;

/**
 * The lead everybody looks at.
 *
 * @param dossier all that is known of it
 * @param models the models that judge leads, the leading one first
 */
public record ShownLead(LeadDossier dossier, List<ModelDescription> models) {
  public ShownLead {
    models = List.copyOf(models);
  }

  /** The lead as it stands. */
  public Lead lead() {
    return dossier.lead();
  }

  /** Its identity. */
  public Id<Lead> id() {
    return dossier.lead().id();
  }

  /** What this model is; empty where it is no longer installed. */
  public Optional<ModelDescription> model(String id) {
    return models.stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
