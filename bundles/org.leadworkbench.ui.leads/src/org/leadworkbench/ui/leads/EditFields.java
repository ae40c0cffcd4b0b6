package org.leadworkbench.ui.leads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;

/** All that is known of who a lead is, as a form. */
record EditFields(Lead seen) {
  private static final String CONSENT = "consent";

  List<Field> fields() {
    var fields = new ArrayList<Field>();
    for (var field : Contact.Field.values()) fields.add(field(field));
    var options = List.of(Consent.values()).stream().map(c -> new Field.Option(code(c), Terms.of(c))).toList();
    fields.add(new Field(CONSENT, Messages.TEXT.get("card.consent"), "", Field.Kind.CHOICE, options, code(seen.consent())));
    return fields;
  }

  /** What the user changed, empty where a field was cleared; what they left alone may have been changed by others. */
  Map<String, String> changed(Map<String, String> values) {
    var changed = new HashMap<String, String>();
    for (var field : Contact.Field.values()) {
      var now = values.getOrDefault(field.key(), "");
      if (!now.equals(seen.contact().get(field))) changed.put(field.key(), now);
    }
    if (!values.getOrDefault(CONSENT, code(seen.consent())).equals(code(seen.consent()))) changed.put(CONSENT, values.get(CONSENT));
    return changed;
  }

  private Field field(Contact.Field field) {
    var kind = field == Contact.Field.NOTE ? Field.Kind.PARAGRAPH : Field.Kind.LINE;
    return new Field(field.key(), Terms.of(field), "", kind, List.of(), seen.contact().get(field));
  }

  private static String code(Consent consent) {
    return consent.name().toLowerCase(Locale.ROOT);
  }
}
