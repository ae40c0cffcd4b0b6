package org.leadworkbench.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture as code: each rule names who may see whom, and nobody else may. */
class ArchitectureTest {
  private final List<Arrows> ours = Arrows.ofOurs();
  private final Set<String> names = ours.stream().map(Arrows::bundle).collect(Collectors.toSet());

  @Test
  void everyBundleSeesOnlyWhatItMay() {
    for (var bundle : ours) {
      var back = new TreeSet<>(bundle.ours(names));
      back.removeAll(allowed(bundle.bundle()));
      assertEquals(Set.of(), back, bundle.bundle() + " must not see these");
    }
  }

  private static Set<String> allowed(String bundle) {
    return switch (bundle) {
      case "model", "lib.derby" -> Set.of();
      case "spi" -> Set.of("model");
      case "core" -> Set.of("model", "spi");
      case "store.jpa" -> Set.of("model", "spi", "core");
      case "keyring" -> Set.of("core");
      case "cli" -> Set.of("model", "spi", "core");
      case "ui" -> Set.of("model", "spi", "core");
      case "app" -> Set.of("model", "spi", "core", "ui");
      default -> allowedByKind(bundle);
    };
  }

  private static Set<String> allowedByKind(String bundle) {
    if (bundle.startsWith("store.")) return Set.of("store.jpa", "core", "lib.derby");
    if (bundle.startsWith("ui.") && !bundle.equals("ui.nl_de")) return Set.of("ui", "core", "spi", "model");
    if (bundle.matches("(capture|qualify|report|transfer)\\..*")) return Set.of("spi", "model");
    return Set.of();
  }

  @Test
  void pluginsSeeTheWorkbenchThroughTheirContractsAlone() {
    var plugins = ours.stream().filter(b -> b.bundle().matches("(capture|qualify|report|transfer)\\..*")).toList();
    assertTrue(plugins.size() >= 4, "found only " + plugins);
    for (var plugin : plugins) assertTrue(plugin.ours(names).contains("spi"), plugin.bundle() + " implements no contract");
  }

  @Test
  void enginesSeeNoMoreOfTheStoreThanTheDialect() {
    var engines = ours.stream().filter(b -> b.bundle().startsWith("store.") && !b.bundle().equals("store.jpa")).toList();
    assertTrue(engines.size() >= 2, "found only " + engines);
    for (var engine : engines)
      assertEquals(List.of("org.leadworkbench.store.jpa.dialect"), engine.foreign("org.leadworkbench.store.jpa").toList(), engine.bundle());
  }

  @Test
  void onlyTheUserInterfaceKnowsWidgets() {
    for (var bundle : ours)
      if (!bundle.bundle().matches("ui(\\..*)?|app|.*nl_de"))
        assertEquals(List.of(), bundle.foreign("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui").toList(), bundle.bundle());
  }

  @Test
  void onlyTheStoreKnowsPersistence() {
    for (var bundle : ours)
      if (!bundle.bundle().equals("store.jpa"))
        assertEquals(List.of(), bundle.foreign("jakarta.persistence", "org.eclipse.persistence").toList(), bundle.bundle());
  }

  @Test
  void onlyLearnedModelsKnowLinearAlgebra() {
    for (var bundle : ours)
      if (!bundle.bundle().equals("qualify.learned")) assertEquals(List.of(), bundle.foreign("org.hipparchus").toList(), bundle.bundle());
  }

  @Test
  void theDomainNeedsNothing() {
    var model = ours.stream().filter(b -> b.bundle().equals("model")).findFirst().orElseThrow();
    assertEquals(Set.of(), model.needs());
  }
}
