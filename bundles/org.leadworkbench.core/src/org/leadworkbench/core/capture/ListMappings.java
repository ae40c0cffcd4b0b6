package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.spi.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the mappings that are shipped with plug-ins or saved with sources. */
@Component(service = ListMappings.class)
public class ListMappings {
  private final LeadStore store;
  private final Plugins plugins;

  /** On this store and these plug-ins. */
  @Activate
  public ListMappings(@Reference LeadStore store, @Reference Plugins plugins) {
    this.store = store;
    this.plugins = plugins;
  }

  /** The mappings, the shipped ones first. */
  public List<KnownMapping> list() {
    var mappings = new ArrayList<KnownMapping>();
    for (var source : plugins.sources())
      for (var shipped : source.mappings())
        mappings.add(new KnownMapping(new MappingOrigin(MappingOrigin.Kind.SHIPPED, shipped.id()), shipped.label(), shipped.document()));
    for (var source : store.read(s -> s.directory().sources()))
      if (!source.mapping().isBlank())
        mappings.add(new KnownMapping(new MappingOrigin(MappingOrigin.Kind.SAVED, source.name()), Label.same(source.name()), source.mapping()));
    return List.copyOf(mappings);
  }
}
