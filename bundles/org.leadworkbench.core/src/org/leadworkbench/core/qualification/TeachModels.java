package org.leadworkbench.core.qualification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands the documents in use to the providers of models, as soon as a store is open. */
@Component(service = TeachModels.class, immediate = true)
public class TeachModels {
  /** Of this store. */
  @Activate
  public TeachModels(@Reference LeadStore store, @Reference Plugins plugins) {
    store.read(session -> {
      teach(plugins, session);
      return plugins;
    });
  }

  /** The same within a transaction; documents are read where others are in use than were handed over last. */
  public static void teach(Plugins plugins, Session session) {
    var published = new HashMap<>(session.learning().published());
    published.values().removeIf("0"::equals);
    if (published.equals(plugins.taught())) return;
    Map<String, List<ModelDocument>> documents = new HashMap<>();
    published.forEach((model, version) -> session.learning().document(model, version)
        .ifPresent(kept -> documents.computeIfAbsent(kept.provider(), p -> new ArrayList<>()).add(kept.document())));
    plugins.teach(documents);
  }
}
