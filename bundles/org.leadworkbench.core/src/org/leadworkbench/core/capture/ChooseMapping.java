package org.leadworkbench.core.capture;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.ShippedMapping;

/** Finds the mapping of a list: the one that was named, else the source's own, else a shipped one that fits, else by the columns' names. */
record ChooseMapping(GuardedSource reader, Values settings) {

  /**
   * The mapping for the list.
   *
   * @param named a file, a shipped mapping's id or a document
   * @param saved the document saved with the source, may be empty
   * @param source the source's name
   */
  Result<Chosen> choose(Optional<String> named, String saved, String source) {
    if (named.isPresent()) return document(named.get()).then(d -> with(new MappingOrigin(MappingOrigin.Kind.GIVEN, label(named.get())), d))
        .then(ChooseMapping::complete);
    if (!saved.isBlank()) {
      var own = with(new MappingOrigin(MappingOrigin.Kind.SAVED, source), saved);
      if (!(own instanceof Result.Done<Chosen>(Chosen chosen)) || missing(chosen).isEmpty()) return own;
      // Rejected rows have the columns of their list; one that is lost must not change what the others mean.
      if (chosen.header().isOfRejects()) return complete(chosen);
    }
    // A list of another shape may come under the same name: then its columns' names decide.
    return probe(Values.none()).then(this::fitting);
  }

  /** The mapping that is named, also where the list lacks columns of it, as one without outcomes does; it must have one of them. */
  Result<Chosen> lenient(String named) {
    return document(named).then(d -> with(new MappingOrigin(MappingOrigin.Kind.GIVEN, label(named)), d))
        .then(chosen -> chosen.mapping().missing(chosen.header().columns()).size() < chosen.mapping().columns().size() ? Result.done(chosen) : complete(chosen));
  }

  private Result<Chosen> fitting(Probe probe) {
    return reader.mappings().then(all -> {
      for (var shipped : all) {
        var read = MappingReader.read(shipped.document());
        if (read instanceof Result.Refused<Mapping>(var why)) return new Result.Refused<>(why);
        if (read instanceof Result.Done<Mapping>(Mapping mapping) && mapping.missing(Header.of(probe.columns()).columns()).isEmpty())
          return with(new MappingOrigin(MappingOrigin.Kind.SHIPPED, shipped.id()), shipped.document());
      }
      return Result.done(new Chosen(new MappingOrigin(MappingOrigin.Kind.AUTOMATIC, ""), "", Mapping.automatic(), probe, Header.of(probe.columns())));
    });
  }

  private Result<Chosen> with(MappingOrigin origin, String document) {
    return MappingReader.read(document).then(mapping -> look(mapping.settings().capture())
        .then(probe -> Result.done(new Chosen(origin, document, mapping, probe, Header.of(probe.columns())))));
  }

  // The file of rejected rows is written our way, however the list they come from was written.
  private Result<Probe> look(Values standards) {
    if (standards.values().isEmpty()) return probe(standards);
    boolean rejects = probe(Values.none()) instanceof Result.Done<Probe>(Probe found) && Header.of(found.columns()).isOfRejects();
    return probe(rejects ? Values.none() : standards);
  }

  private static Result<Chosen> complete(Chosen chosen) {
    var missing = missing(chosen);
    return missing.isEmpty() ? Result.done(chosen)
        : Result.refused("capture.mapping.columns", missing, String.join(", ", chosen.header().columns()));
  }

  private static String missing(Chosen chosen) {
    return String.join(", ", chosen.mapping().missing(chosen.header().columns()));
  }

  private Result<String> document(String named) {
    if (named.stripLeading().startsWith("{")) return Result.done(named);
    return reader.mappings().then(shipped -> shipped.stream().filter(m -> m.id().equals(named)).findFirst()
        .map(m -> Result.done(m.document())).orElseGet(() -> file(named, shipped)));
  }

  private static Result<String> file(String named, List<ShippedMapping> shipped) {
    try {
      return Result.done(Files.readString(Path.of(named)));
    } catch (CharacterCodingException e) {
      return Result.refused("capture.mapping.charset", named);
    } catch (IOException | InvalidPathException e) {
      return Result.refused("capture.mapping.unknown", named, String.join(", ", shipped.stream().map(ShippedMapping::id).toList()));
    }
  }

  private static String label(String named) {
    return named.stripLeading().startsWith("{") ? "" : named;
  }

  private Result<Probe> probe(Values standards) {
    var all = standards;
    for (var set : settings.values().entrySet()) all = all.with(set.getKey(), set.getValue());
    return reader.probe(all);
  }
}
