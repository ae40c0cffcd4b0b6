package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** The user's own filters and the one that was used last, kept on this computer. */
final class SavedFilters {
  private static final String LAST = "last";
  private final Preferences own;
  private final Preferences node;

  /** Kept here. */
  SavedFilters(Preferences node) {
    this.node = node;
    own = node.node("own");
  }

  /** By their names, in the order of the alphabet. */
  Map<String, LeadFilter> own() {
    var filters = new TreeMap<String, LeadFilter>(String.CASE_INSENSITIVE_ORDER);
    try {
      Arrays.stream(own.keys()).forEach(name -> LeadFilter.read(own.get(name, "")).ifPresent(filter -> filters.put(name, filter)));
    } catch (BackingStoreException e) {
      LoggerFactory.getLogger(SavedFilters.class).warn("The user's own filters cannot be read.", e);
    }
    return filters;
  }

  /** Keeps this filter; one of the same name is replaced. */
  void save(String name, LeadFilter filter) {
    own.put(name, filter.written());
    flush();
  }

  /** Forgets the filter of this name. */
  void remove(String name) {
    own.remove(name);
    flush();
  }

  /** What the list showed last. */
  Optional<LeadFilter> last() {
    return LeadFilter.read(node.get(LAST, ""));
  }

  /** This is what the list shows now. */
  void shows(LeadFilter filter) {
    node.put(LAST, filter.written());
  }

  private void flush() {
    try {
      node.flush();
    } catch (BackingStoreException e) {
      LoggerFactory.getLogger(SavedFilters.class).warn("The user's own filters could not be written; they are gone after this session.", e);
    }
  }
}
