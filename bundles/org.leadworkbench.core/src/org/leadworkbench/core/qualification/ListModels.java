package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the models, the leading one first. */
@Component(service = ListModels.class)
public class ListModels {
  private final LeadStore store;
  private final Plugins plugins;

  /** With these plug-ins. */
  @Activate
  public ListModels(@Reference LeadStore store, @Reference Plugins plugins) {
    this.store = store;
    this.plugins = plugins;
  }

  /** What each model is and asks, the one that leads for all first. */
  public List<ModelDescription> models() {
    return models(leading());
  }

  /** The same, the one that leads for this lead first. */
  public List<ModelDescription> models(Lead lead) {
    return models(store.read(session -> LeadingModels.of(session).of(lead)));
  }

  private List<ModelDescription> models(String leading) {
    return plugins.models().stream().map(QualificationModel::describe)
        .sorted(java.util.Comparator.comparing((ModelDescription d) -> !d.id().equals(leading))).toList();
  }

  /** The names of the sources for whose leads another model can be chosen to lead. */
  public List<String> sources() {
    return store.read(session -> session.directory().sources().stream().map(Source::name).toList());
  }

  /** The model with this id. */
  public Optional<ModelDescription> model(String id) {
    return models().stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /** The id of the model that makes the band. */
  public String leading() {
    return store.read(session -> Policy.of(session.settings()).leadingModel());
  }
}
