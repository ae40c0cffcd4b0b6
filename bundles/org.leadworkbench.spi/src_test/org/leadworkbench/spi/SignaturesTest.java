package org.leadworkbench.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The partner API stands in files, {@code signatures/PACKAGE.txt} of its bundle: nobody changes it without a step of the
 * package's version, and without the change being seen in the commit.
 */
class SignaturesTest {
  private static final List<Path> BUNDLES = List.of(Path.of("../org.leadworkbench.model"), Path.of("."));
  private static final String RENEW = "./mvnw package -pl :org.leadworkbench.spi -am -Dsignatures=renew";

  @TestFactory
  Stream<DynamicTest> publicApiChangesWithAStepOfItsVersionOnly() throws IOException {
    var tests = Stream.<DynamicTest>builder();
    for (var bundle : BUNDLES)
      for (var exported : PackageVersion.exported(bundle).entrySet())
        tests.add(DynamicTest.dynamicTest(exported.getKey(), () -> check(bundle, exported.getKey(), exported.getValue())));
    return tests.build();
  }

  private static void check(Path bundle, String name, PackageVersion version) throws IOException {
    var now = Signatures.compiled(bundle.resolve("target/classes"), name, version);
    var file = bundle.resolve("signatures").resolve(name + ".txt");
    boolean known = Files.exists(file);
    if (known) refuseWithoutStep(name, Signatures.read(file), now);
    if (System.getProperty("signatures", "").equals("renew")) now.write(file);
    else if (!known || !Signatures.read(file).equals(now)) fail("The signatures of " + name + " are not those of version " + version + ". Renew them by " + RENEW);
  }

  private static void refuseWithoutStep(String name, Signatures before, Signatures now) {
    var change = "The API of " + name + " changed.\nGone: " + String.join("\n  ", before.beyond(now)) + "\nNew: " + String.join("\n  ", now.beyond(before));
    var step = "\nStep its %s version, which was " + before.version() + ", in Export-Package of its MANIFEST.MF, and then renew its signatures by " + RENEW;
    if (now.breaks(before)) assertTrue(now.version().isMajorAfter(before.version()), change + step.formatted("major"));
    else if (!now.types().equals(before.types())) assertTrue(now.version().isMinorAfter(before.version()), change + step.formatted("minor"));
  }

  @Test
  void everySignatureFileIsOfAnExportedPackage() throws IOException {
    for (var bundle : BUNDLES)
      try (var files = Files.list(bundle.resolve("signatures"))) {
        assertEquals(PackageVersion.exported(bundle).keySet(), new TreeSet<>(files.map(f -> f.getFileName().toString().replace(".txt", "")).toList()));
      }
  }

  @Test
  void everyInterfaceSaysWhoImplementsIt() throws IOException {
    for (var exported : PackageVersion.exported(Path.of(".")).entrySet())
      for (var type : Signatures.compiled(Path.of("target/classes"), exported.getKey(), exported.getValue()).types().keySet())
        assertTrue(!type.contains(" interface ") || type.startsWith("@"), type + " is neither @ConsumerType nor @ProviderType");
  }

  @Test
  void whatIsGoneBreaks() {
    assertTrue(signatures("public final class A", "public int a()").breaks(signatures("public final class A", "public int a()", "public int b()")));
    assertTrue(signatures("public final class A").breaks(signatures("public class A")));
  }

  @Test
  void whatIsNewBreaksOnlyThoseWhoMustImplementIt() {
    var added = List.of("public abstract int a()", "public default int b()");
    for (var marker : List.of("@ConsumerType ", "@ProviderType ", "")) {
      var before = signatures(marker + "public abstract interface A");
      assertEquals(marker.startsWith("@Consumer"), signatures(marker + "public abstract interface A", added.get(0)).breaks(before), marker);
      assertFalse(signatures(marker + "public abstract interface A", added.get(1)).breaks(before), marker);
    }
  }

  @Test
  void breakingWantsAMajorStepAndAddingAMinorOne() {
    var before = PackageVersion.of("1.2.3");
    assertEquals(Set.of("2.0.0"), steps(true, before));
    assertEquals(Set.of("2.0.0", "1.3.0"), steps(false, before));
  }

  private static Set<String> steps(boolean major, PackageVersion before) {
    var steps = new TreeSet<String>();
    for (var step : List.of("1.2.3", "1.2.4", "1.3.0", "2.0.0", "0.9.0"))
      if (major ? PackageVersion.of(step).isMajorAfter(before) : PackageVersion.of(step).isMinorAfter(before)) steps.add(step);
    return steps;
  }

  private static Signatures signatures(String type, String... members) {
    var types = new TreeMap<String, java.util.SortedSet<String>>();
    types.put(type, new TreeSet<>(List.of(members)));
    return new Signatures(PackageVersion.of("1.0.0"), types);
  }
}
