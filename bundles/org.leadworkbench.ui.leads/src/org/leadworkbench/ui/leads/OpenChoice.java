package org.leadworkbench.ui.leads;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadworkbench.core.Result;
import org.leadworkbench.ui.form.Field;

/**
 * A choice that begins with none: what is noted for good must not be what happened to stand first.
 *
 * @param id the field's id
 * @param label what is asked
 * @param constants what can be chosen, in order
 * @param shown how a constant is called
 * @param missing the refusal where nothing was chosen
 */
record OpenChoice<E extends Enum<E>>(String id, String label, List<E> constants, Function<E, String> shown, String missing) {
  Field field() {
    var options = constants.stream().map(c -> new Field.Option(c.name(), shown.apply(c))).toList();
    return new Field(id, label, "", Field.Kind.CHOICE, options, "");
  }

  Result<E> chosen(Map<String, String> values) {
    return constants.stream().filter(c -> c.name().equals(values.get(id))).findFirst().map(Result::done).orElseGet(() -> Result.refused(missing));
  }
}
