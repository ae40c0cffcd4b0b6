package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.leadworkbench.bench.empty.OpenDerby;

/**
 * The least that an application of Equinox on Derby can be: the framework of the built product with the bundles that an
 * application without a window needs, the product's Derby, and {@link OpenDerby}; with the options of the product's launcher.
 *
 * @param folder where its configuration lies
 */
public record EmptyApplication(Path folder) {
  private static final List<String> BUNDLES = List.of("org.eclipse.equinox.common", "org.eclipse.core.jobs", "org.eclipse.equinox.registry",
      "org.eclipse.equinox.preferences", "org.osgi.service.prefs", "org.eclipse.core.contenttype", "org.eclipse.core.runtime", "org.eclipse.equinox.app",
      "org.leadworkbench.lib.derby");
  private static final String MANIFEST = """
      Manifest-Version: 1.0
      Bundle-ManifestVersion: 2
      Bundle-SymbolicName: org.leadworkbench.bench.empty;singleton:=true
      Bundle-Version: 1.0.0
      Import-Package: org.apache.derby.jdbc,org.eclipse.equinox.app,javax.sql

      """;
  private static final String PLUGIN = """
      <plugin>
        <extension id="application" point="org.eclipse.core.runtime.applications">
          <application><run class="org.leadworkbench.bench.empty.OpenDerby"/></application>
        </extension>
      </plugin>
      """;

  /** Writes what it consists of. */
  public EmptyApplication {
    try {
      Files.createDirectories(folder.resolve("configuration"));
      jar(folder.resolve("empty.jar"));
      Files.writeString(folder.resolve("configuration/config.ini"), "osgi.bundles=" + Stream.concat(BUNDLES.stream().map(EmptyApplication::plugin),
          Stream.of(folder.resolve("empty.jar"))).map(jar -> "reference:file:" + jar + "@start").collect(Collectors.joining(",")) + "\n"
          + "osgi.framework=file:" + plugin("org.eclipse.osgi") + "\neclipse.application=org.leadworkbench.bench.empty.application\n");
    } catch (IOException e) {
      throw new IllegalStateException("The empty application cannot be written", e);
    }
  }

  /** Starts it on the database in this folder. */
  public Process start(Path database) throws IOException {
    var classes = folder.resolve("classes.jsa");
    var command = new ArrayList<>(List.of(Program.java().resolve("bin/java").toString(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + classes, "-Xlog:disable", "--enable-native-access=ALL-UNNAMED", "-Dbench.database=" + database,
        "-Dderby.stream.error.file=" + folder.resolve("derby.log"), "-jar", plugin("org.eclipse.equinox.launcher").toString(),
        "-configuration", folder.resolve("configuration").toString(), "-data", "@none", "-nosplash"));
    return new Program(folder).start(command, Map.of("DISPLAY", ""));
  }

  private static Path plugin(String name) {
    try (Stream<Path> plugins = Files.list(Program.product().resolve("plugins"))) {
      return plugins.filter(p -> p.getFileName().toString().startsWith(name + "_")).findFirst()
          .orElseThrow(() -> new IllegalStateException("The product has no " + name));
    } catch (IOException e) {
      throw new IllegalStateException("The product's plug-ins cannot be read", e);
    }
  }

  private static void jar(Path file) throws IOException {
    var name = OpenDerby.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file); var jar = new JarOutputStream(out); var code = OpenDerby.class.getResourceAsStream("/" + name)) {
      entry(jar, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
      entry(jar, "plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8));
      entry(jar, name, code.readAllBytes());
    }
  }

  private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }
}
