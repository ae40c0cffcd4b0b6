package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.QuestionnaireProvider;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What plug-ins contribute at this moment; it changes when one is installed or goes. Lists are ordered by id. Each was
 * asked once what it is: descriptions, standards and mappings are at hand without running the plug-in again.
 */
@Component(service = Plugins.class)
public class Plugins {
  private static final Duration READING = Duration.ofSeconds(10);
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

  private final Introductions<QualificationModel, QualificationModel> asModels;
  private final Guard guard;
  private volatile Taught taught;
  private final Introductions<RatingPolicy, RatingPolicy> asRatings;
  private final Introductions<CaptureSource, CaptureSource> asSources;
  private final Introductions<TransferConnector, TransferConnector> asConnectors;
  private final Introductions<Report, Report> asReports;

  /** Filled by Declarative Services. */
  @Activate
  public Plugins(@Reference Guard guard) {
    this(guard, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Exactly these, with a guard of their own. */
  public Plugins(List<QualificationModel> models, List<ModelProvider> providers, List<RatingPolicy> ratings,
      List<CaptureSource> sources, List<TransferConnector> connectors, List<Report> reports) {
    this(new Guard(), models, providers, ratings, sources, connectors, reports);
  }

  private Plugins(Guard guard, List<QualificationModel> models, List<ModelProvider> providers, List<RatingPolicy> ratings,
      List<CaptureSource> sources, List<TransferConnector> connectors, List<Report> reports) {
    this.models = models;
    this.providers = providers;
    this.ratings = ratings;
    this.sources = sources;
    this.connectors = connectors;
    this.reports = reports;
    this.guard = guard;
    asModels = new Introductions<>(guard, m -> List.of(Described.Model.of(m)));
    taught = taught(Map.of());
    asRatings = new Introductions<>(guard, r -> List.of(Described.Rating.of(r)));
    asSources = new Introductions<>(guard, s -> List.of(Described.Source.of(s)));
    asConnectors = new Introductions<>(guard, c -> List.of(Described.Connector.of(c)));
    asReports = new Introductions<>(guard, r -> List.of(Described.Tabled.of(r)));
  }

  /** What providers say with the documents that are in use. */
  private record Taught(Map<String, List<ModelDocument>> documents, Introductions<ModelProvider, QualificationModel> asProviders) {}

  private Taught taught(Map<String, List<ModelDocument>> documents) {
    return new Taught(Map.copyOf(documents), new Introductions<>(guard,
        p -> p.models(documents.getOrDefault(p.id(), List.of())).stream().map(Described.Model::of).toList()));
  }

  /** Lets providers make their models of these documents from now on; nothing happens where they are the same. */
  public void teach(Map<String, List<ModelDocument>> documents) {
    if (!documents.equals(taught.documents)) taught = taught(documents);
  }

  /** The versions of the documents in use, by the model's id. */
  public Map<String, String> taught() {
    return taught.documents.values().stream().flatMap(List::stream).collect(Collectors.toMap(ModelDocument::id, ModelDocument::version));
  }

  /** The document in use of this id, whoever reads it. */
  public Optional<ModelDocument> document(String id) {
    return taught.documents.values().stream().flatMap(List::stream).filter(d -> d.id().equals(id)).findFirst();
  }

  /** The provider that brings this model. */
  public Optional<String> provider(String model) {
    return taught.asProviders.bringing(providers, m -> m.describe().id().equals(model)).map(ModelProvider::id);
  }

  /** The model of a document that need not be the one in use; refused where the provider is not there or cannot read it. */
  public Result<QualificationModel> model(String provider, ModelDocument document) {
    var known = providers.stream().filter(p -> p.id().equals(provider)).findFirst();
    if (known.isEmpty()) return Result.refused("model.no-provider", provider, document.id());
    return guard.call(provider, READING, () -> read(known.get(), document)).then(read -> read);
  }

  private static Result<QualificationModel> read(ModelProvider provider, ModelDocument document) {
    try {
      return provider.models(List.of(document)).stream().map(Described.Model::of).filter(m -> m.describe().id().equals(document.id()))
          .findFirst().map(Result::done).orElseGet(() -> Result.refused("model.unreadable", document.id(), provider.id()));
    } catch (IllegalArgumentException wrong) { // this is how a provider says so
      return Result.refused("model.unreadable", document.id(), wrong.getMessage());
    }
  }

  /** A document that a provider brings itself. */
  public record Shipped(String provider, ModelDocument document) {}

  /** The documents that providers bring themselves. */
  public List<Shipped> shipped() {
    return providers.stream().flatMap(p -> guard.call(p.id(), READING, p::shipped) instanceof Result.Done<List<ModelDocument>>(var documents)
        ? documents.stream().map(d -> new Shipped(p.id(), d)) : Stream.<Shipped>empty()).toList();
  }

  /** The document that a provider brings itself for this model. */
  public Optional<Shipped> shipped(String model) {
    return shipped().stream().filter(s -> s.document().id().equals(model)).findFirst();
  }

  /** The document of questions that people edited; refused where this provider's documents are no questionnaires. */
  public Result<ModelDocument> document(String provider, ModelDescription questionnaire) {
    return providers.stream().filter(p -> p.id().equals(provider) && p instanceof QuestionnaireProvider).map(QuestionnaireProvider.class::cast).findFirst()
        .map(p -> guard.call(provider, READING, () -> p.document(questionnaire))).orElseGet(() -> Result.refused("model.no-questionnaire", provider));
  }

  /** The ids of the providers whose documents are questionnaires. */
  public List<String> questionnaireProviders() {
    return providers.stream().filter(QuestionnaireProvider.class::isInstance).map(ModelProvider::id).sorted().toList();
  }

  /** The models, those of providers included. */
  public List<QualificationModel> models() {
    return Stream.concat(asModels.of(models).stream(), taught.asProviders.of(providers).stream())
        .sorted(Comparator.comparing(m -> m.describe().id())).toList();
  }

  /** The model with this id. */
  public Optional<QualificationModel> model(String id) {
    return models().stream().filter(m -> m.describe().id().equals(id)).findFirst();
  }

  /** The policy that makes bands of probabilities: ours, unless a partner's replaces it. */
  public Optional<RatingPolicy> rating() {
    return asRatings.of(ratings).stream().max(Comparator.comparing((RatingPolicy p) -> !p.describe().id().equals("qualify.bands"))
        .thenComparing(p -> p.describe().id()));
  }

  /** The sources of leads. */
  public List<CaptureSource> sources() {
    return asSources.of(sources).stream().sorted(Comparator.comparing(s -> s.describe().basics().id())).toList();
  }

  /** The connectors. */
  public List<TransferConnector> connectors() {
    return asConnectors.of(connectors).stream().sorted(Comparator.comparing(c -> c.describe().basics().id())).toList();
  }

  /** The connector with this id. */
  public Optional<TransferConnector> connector(String id) {
    return connectors().stream().filter(c -> c.describe().basics().id().equals(id)).findFirst();
  }

  /** The reports. */
  public List<Report> reports() {
    return asReports.of(reports).stream().sorted(Comparator.comparing(r -> r.describe().basics().id())).toList();
  }

  /** Why plug-ins are left out: they could not say what they are. */
  public List<Refusal> leftOut() {
    return Stream.of(asModels.failed(models), taught.asProviders.failed(providers), asRatings.failed(ratings), asSources.failed(sources),
        asConnectors.failed(connectors), asReports.failed(reports)).flatMap(List::stream).toList();
  }
}
