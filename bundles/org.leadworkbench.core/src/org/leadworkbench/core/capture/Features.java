package org.leadworkbench.core.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Source;

/** The details that the mappings of sources call features: known before the outcome, also where they came together with it. */
public final class Features {
  private Features() {}

  /** The names of the features of each source that has a mapping of its own. */
  public static Map<Id<Source>, Set<String>> of(Session session) {
    var features = new HashMap<Id<Source>, Set<String>>();
    for (var source : session.directory().sources()) features.put(source.id(), of(source.mapping()));
    return features;
  }

  private static Set<String> of(String document) {
    var names = new HashSet<String>();
    if (!document.isEmpty() && MappingReader.read(document) instanceof Result.Done<Mapping>(Mapping mapping))
      mapping.columns().values().forEach(targets -> targets.forEach(t -> {
        if (t instanceof Target.ToDetail(String name, var kind, boolean feature) && feature) names.add(name);
      }));
    return names;
  }
}
