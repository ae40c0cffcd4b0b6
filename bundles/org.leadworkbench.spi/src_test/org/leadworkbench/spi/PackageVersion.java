package org.leadworkbench.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * The version of an exported package.
 *
 * @param major a step of it may break those who import the package
 * @param minor a step of it adds
 * @param micro a step of it mends
 */
record PackageVersion(int major, int minor, int micro) {
  private static final Pattern EXPORT = Pattern.compile("([\\w.]+);version=\"([\\d.]+)\"");

  static PackageVersion of(String text) {
    var parts = Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    return new PackageVersion(parts[0], parts[1], parts[2]);
  }

  /** The exported packages of a bundle. */
  static SortedMap<String, PackageVersion> exported(Path bundle) throws IOException {
    var packages = new TreeMap<String, PackageVersion>();
    try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
      EXPORT.matcher(new Manifest(in).getMainAttributes().getValue("Export-Package")).results().forEach(e -> packages.put(e.group(1), of(e.group(2))));
    }
    return packages;
  }

  /** Whether this step says that others may break. */
  boolean isMajorAfter(PackageVersion before) {
    return major > before.major;
  }

  /** Whether this step says that something was added, or more. */
  boolean isMinorAfter(PackageVersion before) {
    return isMajorAfter(before) || major == before.major && minor > before.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + micro;
  }
}
