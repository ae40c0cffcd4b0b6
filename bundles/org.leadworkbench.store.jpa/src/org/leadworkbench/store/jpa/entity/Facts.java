package org.leadworkbench.store.jpa.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** An event's particulars as a document, in order of their names; null where there are none. */
public final class Facts {
  private Facts() {}

  static String json(Map<String, String> facts) {
    return facts.isEmpty() ? null : Json.write(json -> {
      for (var fact : new TreeMap<>(facts).entrySet()) json.writeStringField(fact.getKey(), fact.getValue());
    });
  }

  /** The particulars of a document, none of null. */
  public static Map<String, String> of(String json) {
    var facts = new HashMap<String, String>();
    if (json != null) Json.read(json).properties().forEach(entry -> facts.put(entry.getKey(), entry.getValue().textValue()));
    return facts;
  }
}
