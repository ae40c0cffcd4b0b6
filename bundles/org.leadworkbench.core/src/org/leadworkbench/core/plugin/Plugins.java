package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What plug-ins contribute at this moment; it changes when one is installed or goes. Lists are ordered by id. Each was
 * asked once what it is: descriptions, standards and mappings are at hand without running the plug-in again.
 *
 * <p>A bundle may be installed in several versions. What the newest of them brings under an id is what is used; what the
 * others bring is there to replay past judgements.
 */
@Component(service = Plugins.class)
public class Plugins {
  private static final Duration READING = Duration.ofSeconds(10);
  /** The property that leaves partners' plug-ins out. */
  private static final String SAFE = "leadworkbench.safe";
  private static final String OURS = "org.leadworkbench.";
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<QualificationModel>> models = List.of();
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<ModelProvider>> providers = List.of();
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<RatingPolicy>> ratings = List.of();
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<CaptureSource>> sources = List.of();
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<TransferConnector>> connectors = List.of();
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Report>> reports = List.of();

  private final Guard guard;
  private final boolean safe;
  private final Introductions<QualificationModel, QualificationModel> asModels;
  private final Introductions<ModelProvider, ModelProvider> asProviders;
  private final Introductions<RatingPolicy, RatingPolicy> asRatings;
  private final Introductions<CaptureSource, CaptureSource> asSources;
  private final Introductions<TransferConnector, TransferConnector> asConnectors;
  private final Introductions<Report, Report> asReports;
  private volatile Taught taught;

  /** Filled by Declarative Services with what is registered; nothing of it is made before somebody asks for it. */
  @Activate
  public Plugins(@Reference Guard guard, BundleContext bundles) {
    this.guard = guard;
    safe = Boolean.parseBoolean(bundles.getProperty(SAFE));
    asModels = asking(() -> offers(models, bundles), Described.Model::of);
    asProviders = asking(() -> offers(providers, bundles), Described.Provider::of);
    asRatings = asking(() -> offers(ratings, bundles), Described.Rating::of);
    asSources = asking(() -> offers(sources, bundles), Described.Source::of);
    asConnectors = asking(() -> offers(connectors, bundles), Described.Connector::of);
    asReports = asking(() -> offers(reports, bundles), Described.Tabled::of);
    taught = taught(Map.of());
  }

  /** Exactly these, with a guard of their own. */
  public Plugins(List<QualificationModel> models, List<ModelProvider> providers, List<RatingPolicy> ratings,
      List<CaptureSource> sources, List<TransferConnector> connectors, List<Report> reports) {
    guard = new Guard();
    safe = false;
    asModels = asking(offers(models), Described.Model::of);
    asProviders = asking(offers(providers), Described.Provider::of);
    asRatings = asking(offers(ratings), Described.Rating::of);
    asSources = asking(offers(sources), Described.Source::of);
    asConnectors = asking(offers(connectors), Described.Connector::of);
    asReports = asking(offers(reports), Described.Tabled::of);
    taught = taught(Map.of());
  }

  private <S> Introductions<S, S> asking(Supplier<List<Offer<S>>> there, Function<S, S> describe) {
    return new Introductions<>(guard, there, service -> List.of(describe.apply(service)));
  }

  private <S> List<Offer<S>> offers(List<ServiceReference<S>> registered, BundleContext bundles) {
    return registered.stream().flatMap(r -> Offer.of(r, bundles).stream()).filter(o -> !isLeftOut(o.plugin())).sorted(Offer.newestFirst()).toList();
  }

  private boolean isLeftOut(String plugin) {
    return safe && !plugin.startsWith(OURS);
  }

  private static <S> Supplier<List<Offer<S>>> offers(List<S> services) {
    var offers = services.stream().map(Offer::of).toList();
    return () -> offers;
  }

  /** What providers say with the documents that are in use. */
  private record Taught(Map<String, List<ModelDocument>> documents, Introductions<ModelProvider, Brought> asProviders) {}

  /** A model and the provider that brings it. */
  private record Brought(String provider, QualificationModel model) {}

  private Taught taught(Map<String, List<ModelDocument>> documents) {
    return new Taught(Map.copyOf(documents), new Introductions<>(guard, () -> providers().map(p -> Offer.of(p.id(), p)).toList(),
        p -> p.models(documents.getOrDefault(p.id(), List.of())).stream().map(m -> new Brought(p.id(), Described.Model.of(m))).toList()));
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
    return taught.asProviders.brought().stream().filter(b -> b.model.describe().id().equals(model)).map(Brought::provider).findFirst();
  }

  /** The model of a document that need not be the one in use; refused where the provider is not there or cannot read it. */
  public Result<QualificationModel> model(String provider, ModelDocument document) {
    var known = providers().filter(p -> p.id().equals(provider)).findFirst();
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
    return shipped(providers());
  }

  private List<Shipped> shipped(Stream<ModelProvider> providers) {
    return providers.flatMap(p -> guard.call(p.id(), READING, p::shipped) instanceof Result.Done<List<ModelDocument>>(var documents)
        ? documents.stream().map(d -> new Shipped(p.id(), d)) : Stream.<Shipped>empty()).toList();
  }

  /** The document that a provider brings itself for this model. */
  public Optional<Shipped> shipped(String model) {
    return shipped().stream().filter(s -> s.document().id().equals(model)).findFirst();
  }

  /** The document of exactly this version that a provider brings itself, or an earlier version of the provider's bundle. */
  public Optional<Shipped> shipped(String model, String version) {
    return shipped(asProviders.brought().stream()).stream().filter(s -> s.document().id().equals(model) && s.document().version().equals(version)).findFirst();
  }

  /** The document of questions that people edited; refused where this provider's documents are no questionnaires. */
  public Result<ModelDocument> document(String provider, ModelDescription questionnaire) {
    return providers().filter(p -> p.id().equals(provider) && p instanceof QuestionnaireProvider).map(QuestionnaireProvider.class::cast).findFirst()
        .map(p -> guard.call(provider, READING, () -> p.document(questionnaire))).orElseGet(() -> Result.refused("model.no-questionnaire", provider));
  }

  /** The ids of the providers whose documents are questionnaires. */
  public List<String> questionnaireProviders() {
    return providers().filter(QuestionnaireProvider.class::isInstance).map(ModelProvider::id).sorted().toList();
  }

  /** The models, those of providers included. */
  public List<QualificationModel> models() {
    return newest(Stream.concat(asModels.brought().stream(), taught.asProviders.brought().stream().map(Brought::model)), m -> m.describe().id()).toList();
  }

  private Stream<ModelProvider> providers() {
    return newest(asProviders.brought().stream(), ModelProvider::id);
  }

  /** Of those of the same id the first, which is the newest bundle's; in order of the ids. */
  private static <T> Stream<T> newest(Stream<T> all, Function<T, String> id) {
    return all.collect(Collectors.toMap(id, Function.identity(), (first, later) -> first, TreeMap::new)).values().stream();
  }

  /** The model with this id. */
  public Optional<QualificationModel> model(String id) {
    return models().stream().filter(m -> m.describe().id().equals(id)).findFirst();
  }

  /** The model in exactly this version, in use or brought by a version of its bundle that is kept beside the newest. */
  public Optional<QualificationModel> model(String id, String version) {
    return Stream.concat(models().stream(), asModels.brought().stream())
        .filter(m -> m.describe().id().equals(id) && m.describe().basics().version().equals(version)).findFirst();
  }

  /** The policy that makes bands of probabilities: ours, unless a partner's replaces it. */
  public Optional<RatingPolicy> rating() {
    return newest(asRatings.brought().stream(), p -> p.describe().id()).max(Comparator.comparing((RatingPolicy p) -> !p.describe().id().equals("qualify.bands"))
        .thenComparing(p -> p.describe().id()));
  }

  /** The sources of leads. */
  public List<CaptureSource> sources() {
    return newest(asSources.brought().stream(), s -> s.describe().basics().id()).toList();
  }

  /** The connectors. */
  public List<TransferConnector> connectors() {
    return newest(asConnectors.brought().stream(), c -> c.describe().basics().id()).toList();
  }

  /** The connector with this id. */
  public Optional<TransferConnector> connector(String id) {
    return connectors().stream().filter(c -> c.describe().basics().id().equals(id)).findFirst();
  }

  /** The reports. */
  public List<Report> reports() {
    return newest(asReports.brought().stream(), r -> r.describe().basics().id()).toList();
  }

  /** Why plug-ins are left out: they could not say what they are, were switched off, or nobody wanted them in safe mode. */
  public List<Refusal> leftOut() {
    var failed = Stream.of(asModels.failed(), asProviders.failed(), taught.asProviders.failed(), asRatings.failed(), asSources.failed(),
        asConnectors.failed(), asReports.failed()).flatMap(List::stream);
    return Stream.of(failed, guard.switchedOff().stream(), unwanted()).flatMap(Function.identity()).toList();
  }

  private Stream<Refusal> unwanted() {
    return Stream.of(models, providers, ratings, sources, connectors, reports).flatMap(List::stream).map(ServiceReference::getBundle)
        .filter(Objects::nonNull).map(Bundle::getSymbolicName).filter(this::isLeftOut).distinct().sorted().map(plugin -> Refusal.of("plugin.safe", plugin));
  }
}
