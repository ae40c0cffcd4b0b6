package org.leadworkbench.ui.capture;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.FindAlike;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.FormDialog;

/** Says while a new lead is typed who is known already and may be the same. */
record Alike(FindAlike find, Latest latest) implements FormDialog.Watch {
  @Override
  public void entered(Map<String, String> values, Consumer<String> say) {
    latest.run(() -> Result.done(find.alike(NewLead.contact(values))), leads -> say.accept(sentence(leads)), failed -> say.accept(""));
  }

  static String sentence(List<Lead> leads) {
    if (leads.isEmpty()) return "";
    return Messages.TEXT.get("new.alike", leads.stream().map(Alike::line).collect(Collectors.joining("; ")));
  }

  private static String line(Lead lead) {
    return Messages.TEXT.get("new.alike.one", NewLead.name(lead), lead.contact().organisation(), Terms.of(lead.state()));
  }
}
