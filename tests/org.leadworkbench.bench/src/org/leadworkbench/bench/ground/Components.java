package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plug-ins and engines that bundles declare as components, made without OSGi: those of all folders of the class path
 * whose {@code OSGI-INF} says that they provide a service and whose constructor asks for nothing.
 */
final class Components {
  private static final Pattern PROVIDED = Pattern.compile("<provide interface=\"([^\"]+)\"");
  private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

  private Components() {}

  /** The components that provide this service. */
  static <T> List<T> of(Class<T> service) {
    var found = new ArrayList<T>();
    for (var folder : System.getProperty("java.class.path").split(java.io.File.pathSeparator))
      for (var declaration : declarations(Path.of(folder, "OSGI-INF")))
        if (names(PROVIDED, declaration).contains(service.getName())) found.add(made(service, names(CLASS, declaration).getFirst()));
    if (found.isEmpty()) throw new IllegalStateException("No bundle of the class path provides " + service.getName());
    return found;
  }

  private static List<String> declarations(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) texts.add(Files.readString(file));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Pattern pattern, String declaration) {
    return pattern.matcher(declaration).results().map(r -> r.group(1)).toList();
  }

  private static <T> T made(Class<T> service, String name) {
    try {
      return service.cast(Class.forName(name).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The component " + name + " cannot be made", e);
    }
  }
}
