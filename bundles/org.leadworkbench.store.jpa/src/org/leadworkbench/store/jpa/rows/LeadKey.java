package org.leadworkbench.store.jpa.rows;

import java.util.List;

/**
 * A key by which a lead is known again.
 *
 * @param code the key
 * @param lead whose it is
 */
record LeadKey(long code, String lead) {
  static final List<String> COLUMNS = List.of("code", "lead_id");

  List<Object> values() {
    return List.of(code, lead);
  }
}
