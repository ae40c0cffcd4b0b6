package org.leadworkbench.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.leadworkbench.core.ChangedFields;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;

/** The particulars of a merge on the lead that stays: from whom, and which fields and details changed by it. */
final class MergedFields {
  private MergedFields() {}

  static Map<String, String> of(Lead from, Lead before, Lead after) {
    var changed = new TreeSet<>(after.details().keySet());
    changed.removeAll(before.details().keySet());
    for (var field : Contact.Field.values()) if (!before.contact().get(field).equals(after.contact().get(field))) changed.add(field.key());
    var facts = new HashMap<>(ChangedFields.of(changed));
    facts.put("from", from.id().value());
    return facts;
  }
}
