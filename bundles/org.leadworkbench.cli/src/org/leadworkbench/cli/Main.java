package org.leadworkbench.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.leadworkbench.cli.output.Console;
import org.leadworkbench.cli.output.Texts;
import org.osgi.framework.FrameworkUtil;

/** The product's application: without a command it opens the workbench, with one it runs that and ends with its exit code. */
public class Main implements IApplication {
  private static final String STORE = "leadworkbench.store";
  private static final String SAFE = "leadworkbench.safe";
  private static final String WORKBENCH = "org.leadworkbench.app.workbench";
  private IApplication workbench;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    var bundles = FrameworkUtil.getBundle(Main.class).getBundleContext();
    var texts = Texts.in(Locale.getDefault());
    Invocation invocation;
    try {
      invocation = Invocation.of(List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)), DataFolder.byConvention());
    } catch (InvalidPathException e) {
      return misused(context, texts.of("error.data"));
    } catch (InvalidInvocation e) {
      return misused(context, texts.of(e.getMessage()));
    }
    Log.in(invocation.data());
    invocation.store().ifPresent(url -> System.setProperty(STORE, url));
    if (invocation.safe()) System.setProperty(SAFE, "true");
    if (!invocation.command().isEmpty()) {
      context.applicationRunning();
      var version = bundles.getBundle().getVersion();
      return new Commands(new BundleServices(bundles, texts), Console.ofProcess(), texts,
          version.getMajor() + "." + version.getMinor() + "." + version.getMicro()).run(invocation);
    }
    try {
      new InstanceArea(bundles).in(invocation.data());
    } catch (IOException e) {
      System.err.println("leadworkbench: " + texts.of("error.folder", invocation.data()));
      return Commands.REFUSED;
    }
    workbench = workbench();
    return workbench.start(context);
  }

  private static int misused(IApplicationContext context, String problem) {
    context.applicationRunning();
    System.err.println("leadworkbench: " + problem);
    return Commands.WRONG_USAGE;
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
