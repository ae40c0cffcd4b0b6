package org.leadworkbench.core.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks whether store and plug-ins are as they should be. */
@Component(service = ExamineWorkspace.class)
public class ExamineWorkspace {
  private final LeadStore store;
  private final Plugins plugins;

  /** Of this store and these plug-ins. */
  @Activate
  public ExamineWorkspace(@Reference LeadStore store, @Reference Plugins plugins) {
    this.store = store;
    this.plugins = plugins;
  }

  /** What was found, the store first. */
  public List<LeadStore.Finding> examine() {
    var findings = new ArrayList<>(store.examine());
    findings.add(of("models", plugins.models().stream().map(QualificationModel::describe).map(d -> d.id() + " " + d.basics().version()).toList()));
    findings.add(of("rating", plugins.rating().stream().map(r -> r.describe().id() + " " + r.describe().version()).toList()));
    findings.add(of("sources", plugins.sources().stream().map(s -> s.describe().basics().id()).toList()));
    findings.add(of("connectors", plugins.connectors().stream().map(c -> c.describe().basics().id()).toList()));
    findings.add(of("reports", plugins.reports().stream().map(r -> r.describe().basics().id()).toList()));
    for (var why : plugins.leftOut()) findings.add(new LeadStore.Finding(false, "plug-ins", why.text(Locale.getDefault())));
    return findings;
  }

  private static LeadStore.Finding of(String topic, List<String> found) {
    return new LeadStore.Finding(!found.isEmpty(), topic, found.stream().collect(Collectors.joining(", ")));
  }
}
