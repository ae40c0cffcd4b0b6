package org.leadworkbench.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The product's application: without a command it opens the workbench, with one it runs that and ends with its exit code. */
public class Main implements IApplication {
  private static final String WORKBENCH = "org.leadworkbench.app.workbench";
  private IApplication workbench;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    Invocation invocation;
    try {
      invocation = Invocation.of(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)), DataFolder.byConvention());
      open(invocation.data());
    } catch (InvalidPathException | InvalidInvocation | IOException e) {
      context.applicationRunning();
      System.err.println("leadworkbench: " + e.getMessage());
      return Commands.WRONG_USAGE;
    }
    if (invocation.command().isEmpty()) {
      workbench = workbench();
      return workbench.start(context);
    }
    context.applicationRunning();
    return new Commands().run(invocation.command());
  }

  /** Everything that logs or stores looks for its folder here, so this comes before anything else. */
  private static void open(Path data) throws IOException, InvalidSyntaxException {
    System.setProperty("leadworkbench.data", data.toString());
    var workspace = data.resolve("workspace");
    Files.createDirectories(workspace);
    var bundles = FrameworkUtil.getBundle(Main.class).getBundleContext();
    var location = bundles.getService(bundles.getServiceReferences(Location.class, Location.INSTANCE_FILTER).iterator().next());
    if (!location.isSet()) location.set(unencoded(workspace), false);
  }

  /** Equinox takes the file name of this address literally, so a space must stay a space. */
  @SuppressWarnings("deprecation")
  private static URL unencoded(Path folder) throws MalformedURLException {
    return folder.toFile().toURL();
  }

  private static IApplication workbench() throws CoreException {
    var application = RegistryFactory.getRegistry().getExtension("org.eclipse.core.runtime.applications", WORKBENCH);
    return (IApplication) application.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
  }

  @Override
  public void stop() {
    if (workbench != null) workbench.stop();
  }
}
