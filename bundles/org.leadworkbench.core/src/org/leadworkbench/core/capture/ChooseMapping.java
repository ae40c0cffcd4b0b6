package org.leadworkbench.core.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.ShippedMapping;

/** Finds the mapping of a list: the one that was named, else the source's own, else a shipped one that fits, else by the columns' names. */
record ChooseMapping(CaptureSource reader, CaptureInput input, Values settings) {

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
      // A list of another shape may come under the same name: then its columns' names decide.
      if (!(own instanceof Result.Done<Chosen>(Chosen chosen)) || missing(chosen).isEmpty()) return own;
    }
    return probe(Values.none()).then(this::fitting);
  }

  private Result<Chosen> fitting(Probe probe) {
    var header = Header.of(probe.columns());
    for (var shipped : reader.mappings()) {
      var read = MappingReader.read(shipped.document());
      if (read instanceof Result.Refused<Mapping>(var why)) return new Result.Refused<>(why);
      if (read instanceof Result.Done<Mapping>(Mapping mapping) && mapping.missing(header.columns()).isEmpty())
        return with(new MappingOrigin(MappingOrigin.Kind.SHIPPED, shipped.id()), shipped.document());
    }
    return Result.done(new Chosen(new MappingOrigin(MappingOrigin.Kind.AUTOMATIC, ""), "", Mapping.automatic(), probe, header));
  }

  private Result<Chosen> with(MappingOrigin origin, String document) {
    return MappingReader.read(document).then(mapping -> probe(mapping.settings().capture())
        .then(probe -> Result.done(new Chosen(origin, document, mapping, probe, Header.of(probe.columns())))));
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
    var shipped = reader.mappings().stream().filter(m -> m.id().equals(named)).map(ShippedMapping::document).findFirst();
    if (shipped.isPresent()) return Result.done(shipped.get());
    try {
      return Result.done(Files.readString(Path.of(named)));
    } catch (IOException | InvalidPathException e) {
      return Result.refused("capture.mapping.unknown", named, String.join(", ", reader.mappings().stream().map(ShippedMapping::id).toList()));
    }
  }

  private static String label(String named) {
    return named.stripLeading().startsWith("{") ? "" : named;
  }

  private Result<Probe> probe(Values standards) {
    var all = standards;
    for (var set : settings.values().entrySet()) all = all.with(set.getKey(), set.getValue());
    try {
      return Result.done(reader.probe(input, all));
    } catch (IOException e) {
      return Result.refused("capture.unreadable", input.name(), e.getMessage());
    }
  }
}
