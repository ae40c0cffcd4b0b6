package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents of a model: what versions there are, which is in use, and choosing another. */
@Component(service = ModelVersions.class)
public class ModelVersions {
  private static final String UNTAUGHT = "0";
  private final LeadStore store;
  private final Plugins plugins;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ModelVersions(@Reference LeadStore store, @Reference Plugins plugins, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.clock = clock;
  }

  /**
   * A version of a model.
   *
   * @param version its name
   * @param at when it was made
   * @param by who made it
   * @param lessons from how many leads it was learned; 0 for an imported one
   * @param figures how it judged leads that were held out
   * @param inUse whether it is the one in use
   */
  public record Version(String version, Instant at, Actor by, int lessons, Optional<Figures> figures, boolean inUse) {}

  /**
   * A model with its versions.
   *
   * @param model what it is now
   * @param versions its documents, the oldest first; none where it has no documents
   */
  public record Shown(ModelDescription model, List<Version> versions) {
    public Shown {
      versions = List.copyOf(versions);
    }
  }

  /** A model and its versions. */
  public Result<Shown> show(String model) {
    return store.read(session -> shown(session, model));
  }

  /** Uses this version from now on; {@code 0} is what the model is without a document. */
  public Result<Shown> publish(String model, String version, Actor actor) {
    return store.changeAnew(session -> {
      if (!version.equals(UNTAUGHT) && session.learning().document(model, version).isEmpty())
        return this.<Shown>missing(session, model, version);
      return readable(session, model, version).then(ok -> {
        session.learning().publish(model, version, actor, clock.instant());
        return shown(session, model);
      });
    });
  }

  /** Uses the version again that was in use before the present one. */
  public Result<Shown> revert(String model, Actor actor) {
    var before = store.read(session -> {
      var chosen = new ArrayList<>(List.of(UNTAUGHT));
      session.learning().publications(model).forEach(p -> {
        // going back is no step forward: what was left behind is not gone back to
        int known = chosen.lastIndexOf(p.version());
        if (known >= 0) chosen.subList(known + 1, chosen.size()).clear();
        else chosen.add(p.version());
      });
      return chosen.size() < 2 ? Optional.<String>empty() : Optional.of(chosen.get(chosen.size() - 2));
    });
    return before.map(version -> publish(model, version, actor)).orElseGet(() -> Result.refused("model.no-earlier", model));
  }

  /** A document with the provider that reads it. */
  public Result<Kept> document(String model, String version) {
    return store.read(session -> {
      var wanted = version.isEmpty() ? session.learning().published().getOrDefault(model, UNTAUGHT) : version;
      return session.learning().document(model, wanted).or(() -> shipped(model, wanted)).map(Result::done)
          .orElseGet(() -> this.<Kept>missing(session, model, wanted));
    });
  }

  /** Why there is no such version: others are there, none is, or nobody knows the model. */
  private <T> Result<T> missing(Session session, String model, String version) {
    return shown(session, model).then(known -> known.versions().isEmpty() ? Result.refused("model.no-versions", model)
        : Result.refused("model.no-version", model, version, versions(session, model)));
  }

  /** The document that the provider brings itself, which is in use as long as no other version is. */
  private Optional<Kept> shipped(String model, String version) {
    return plugins.shipped(model).filter(s -> version.equals(UNTAUGHT) || version.equals(s.document().version()))
        .map(s -> new Kept(s.provider(), s.document(), "", Instant.EPOCH, Actor.workbench(s.provider())));
  }

  /** Adds what a file says that names its own format and model, as the next version of it. */
  public Result<Added> add(String file, Actor actor) {
    var named = ModelFile.of(file);
    return named.map(n -> add(n.provider(), n.model(), n.content(), actor).then(version -> Result.done(new Added(n.model(), version))))
        .orElseGet(() -> Result.refused("model.no-format"));
  }

  /** A version that was added to a model. */
  public record Added(String model, Version version) {}

  /** Adds a document that was made elsewhere, as the next version; it is in use only when it is published. */
  public Result<Version> add(String provider, String model, String content, Actor actor) {
    return store.changeAnew(session -> {
      var document = new ModelDocument(model, next(session, model, plugins), content);
      if (plugins.model(provider, document) instanceof Result.Refused<?>(var why)) return new Result.Refused<Version>(why);
      var kept = new Kept(provider, document, "", clock.instant(), actor);
      session.learning().add(kept);
      return Result.done(version(kept, UNTAUGHT));
    });
  }

  /** What the next document of a model is called. */
  static String next(Session session, String model, Plugins plugins) {
    int shipped = plugins.shipped(model).map(s -> number(s.document().version())).orElse(0);
    int last = session.learning().documents(model).stream().map(k -> k.document().version()).mapToInt(ModelVersions::number).max().orElse(0);
    return Integer.toString(Math.max(last, shipped) + 1);
  }

  private static int number(String version) {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  /** A document as a file that {@link #add(String, Actor)} takes. */
  public static String file(Kept kept) {
    return ModelFile.text(kept);
  }

  private Result<String> readable(Session session, String model, String version) {
    if (version.equals(UNTAUGHT)) return Result.done(version);
    var kept = session.learning().document(model, version).orElseThrow();
    return plugins.model(kept.provider(), kept.document()).then(ok -> Result.done(version));
  }

  private Result<Shown> shown(Session session, String model) {
    TeachModels.teach(plugins, session);
    var description = plugins.model(model).map(m -> m.describe()).or(() -> latest(session, model));
    var inUse = session.learning().published().getOrDefault(model, UNTAUGHT);
    return description.map(d -> Result.done(new Shown(d, session.learning().documents(model).stream().map(k -> version(k, inUse)).toList())))
        .orElseGet(() -> Result.refused("qualification.no-model", model, plugins.models().stream().map(m -> m.describe().id()).collect(Collectors.joining(", "))));
  }

  /** What a model would be of which no version was published yet. */
  private Optional<ModelDescription> latest(Session session, String model) {
    return session.learning().documents(model).stream().reduce((first, second) -> second)
        .flatMap(k -> plugins.model(k.provider(), k.document()) instanceof Result.Done<QualificationModel>(var read) ? Optional.of(read.describe()) : Optional.empty());
  }

  private static Version version(Kept kept, String inUse) {
    var notes = HeldOut.of(kept.notes());
    return new Version(kept.document().version(), kept.at(), kept.by(), notes.map(HeldOut::lessons).orElse(0), notes.flatMap(HeldOut::figures),
        kept.document().version().equals(inUse));
  }

  private static String versions(Session session, String model) {
    return session.learning().documents(model).stream().map(k -> k.document().version()).collect(Collectors.joining(", "));
  }
}
