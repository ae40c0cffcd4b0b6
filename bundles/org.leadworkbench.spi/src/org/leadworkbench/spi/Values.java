package org.leadworkbench.spi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a part's settings or parameters.
 *
 * @param values by the setting's key, in order of the keys
 */
public record Values(Map<String, String> values) {
  public Values {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** No values. */
  public static Values none() {
    return new Values(Map.of());
  }

  /** The value of this key, empty where none is set. */
  public String get(String key) {
    return values.getOrDefault(key, "");
  }

  /** The same values with this one set. */
  public Values with(String key, String value) {
    var changed = new TreeMap<>(values);
    changed.put(key, value);
    return new Values(changed);
  }

  /** The same values, with the standards of these settings where nothing is set. */
  public Values orStandard(List<Setting> settings) {
    var all = new TreeMap<String, String>();
    for (var s : settings) if (!s.standard().isEmpty()) all.put(s.key(), s.standard());
    values.forEach((k, v) -> { if (!v.isEmpty()) all.put(k, v); });
    return new Values(all);
  }

  /** Whether every required one of these settings has a value. */
  public boolean complete(List<Setting> settings) {
    return settings.stream().filter(Setting::required).noneMatch(s -> get(s.key()).isBlank());
  }
}
