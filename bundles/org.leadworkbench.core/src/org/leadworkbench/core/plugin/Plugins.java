package org.leadworkbench.core.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What plug-ins contribute at this moment; it changes when one is installed or goes. Lists are ordered by id. */
@Component(service = Plugins.class)
public class Plugins {
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<QualificationModel> models;
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ModelProvider> providers;
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<RatingPolicy> ratings;
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<CaptureSource> sources;
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<TransferConnector> connectors;
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Report> reports;

  /** Filled by Declarative Services. */
  @Activate
  public Plugins() {
    this(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Exactly these. */
  public Plugins(List<QualificationModel> models, List<ModelProvider> providers, List<RatingPolicy> ratings,
      List<CaptureSource> sources, List<TransferConnector> connectors, List<Report> reports) {
    this.models = models;
    this.providers = providers;
    this.ratings = ratings;
    this.sources = sources;
    this.connectors = connectors;
    this.reports = reports;
  }

  /** The models, those of providers included. */
  public List<QualificationModel> models() {
    var all = new ArrayList<>(models);
    for (var provider : providers) all.addAll(provider.models(List.of()));
    all.sort(Comparator.comparing(m -> m.describe().id()));
    return List.copyOf(all);
  }

  /** The model with this id. */
  public Optional<QualificationModel> model(String id) {
    return models().stream().filter(m -> m.describe().id().equals(id)).findFirst();
  }

  /** The policy that makes bands of probabilities: ours, unless a partner's replaces it. */
  public Optional<RatingPolicy> rating() {
    return ratings.stream().max(Comparator.comparing((RatingPolicy p) -> !p.describe().id().equals("qualify.bands"))
        .thenComparing(p -> p.describe().id()));
  }

  /** The sources of leads. */
  public List<CaptureSource> sources() {
    return sources.stream().sorted(Comparator.comparing(s -> s.describe().basics().id())).toList();
  }

  /** The connectors. */
  public List<TransferConnector> connectors() {
    return connectors.stream().sorted(Comparator.comparing(c -> c.describe().basics().id())).toList();
  }

  /** The connector with this id. */
  public Optional<TransferConnector> connector(String id) {
    return connectors.stream().filter(c -> c.describe().basics().id().equals(id)).findFirst();
  }

  /** The reports. */
  public List<Report> reports() {
    return reports.stream().sorted(Comparator.comparing(r -> r.describe().basics().id())).toList();
  }
}
