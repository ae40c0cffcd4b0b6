package org.leadworkbench.architecture.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** What each bundle of the installed product needs, read from its manifest. */
record Arrows(String bundle, Set<String> needs) {
  private static final String BASE = "org.leadworkbench.";

  /** Every bundle of ours that is no test, without the common beginning of the names. */
  static List<Arrows> ofOurs() {
    return Arrays.stream(FrameworkUtil.getBundle(Arrows.class).getBundleContext().getBundles())
        .filter(b -> b.getSymbolicName().startsWith(BASE) && !b.getSymbolicName().endsWith(".tests"))
        .map(Arrows::of).toList();
  }

  private static Arrows of(Bundle bundle) {
    var needs = new TreeSet<String>();
    for (var header : List.of("Import-Package", "Require-Bundle", "Fragment-Host", "DynamicImport-Package"))
      needs.addAll(names(bundle.getHeaders("").get(header), header));
    return new Arrows(bundle.getSymbolicName().substring(BASE.length()), needs);
  }

  private static List<String> names(String header, String title) {
    try {
      var elements = ManifestElement.parseHeader(title, header);
      var names = new ArrayList<String>();
      if (elements != null) for (var element : elements) names.addAll(List.of(element.getValueComponents()));
      return names;
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which of our bundles it needs: the longest bundle's name that a needed package begins with. */
  Set<String> ours(Set<String> bundles) {
    return needs.stream().filter(n -> n.startsWith(BASE)).map(n -> n.substring(BASE.length()))
        .map(n -> owner(n, bundles)).filter(o -> !o.equals(bundle)).collect(Collectors.toCollection(TreeSet::new));
  }

  Stream<String> foreign(String... prefixes) {
    return needs.stream().filter(n -> Arrays.stream(prefixes).anyMatch(n::startsWith));
  }

  private static String owner(String name, Set<String> bundles) {
    return bundles.stream().filter(b -> name.equals(b) || name.startsWith(b + "."))
        .max((a, b) -> a.length() - b.length()).orElse(name);
  }
}
