package org.leadworkbench.ui;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;

/** In plugin.xml: {@code class="org.leadworkbench.ui.Injected:some.Type"} makes some.Type with its {@code @Inject} constructor. */
public class Injected implements IExecutableExtension, IExecutableExtensionFactory {
  private IConfigurationElement element;
  private String type;

  @Override
  public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
    this.element = element;
    type = (String) data;
  }

  @Override
  public Object create() throws CoreException {
    var bundle = ContributorFactoryOSGi.resolve(element.getContributor());
    try {
      var made = ContextInjectionFactory.make(bundle.loadClass(type), PlatformUI.getWorkbench().getService(IEclipseContext.class));
      if (made instanceof IExecutableExtension extension) extension.setInitializationData(element, "class", null);
      return made;
    } catch (ClassNotFoundException e) {
      throw new CoreException(Status.error(type + " is not in " + bundle.getSymbolicName(), e));
    }
  }
}
