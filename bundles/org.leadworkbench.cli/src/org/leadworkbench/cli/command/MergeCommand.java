package org.leadworkbench.cli.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.merge.MergeLeads;
import org.leadworkbench.model.Contact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one lead of two; answers with the one that stays. */
@Command(name = "merge")
public final class MergeCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "from")
  private LeadId from;

  @Option(names = "--into", paramLabel = "ID", required = true)
  private LeadId into;

  @Option(names = "--take", paramLabel = "FIELD", split = ",")
  private List<String> take = List.of();

  @Override
  public void run(Desk desk) {
    desk.done(desk.open(MergeLeads.class).merge(from.value(), into.value(), fields(desk), desk.actor()));
    var row = Json.row(desk.done(desk.open(ShowLead.class).show(into.value())));
    if (desk.json()) desk.answer(Json.lead(row));
    else desk.line(new LeadText(desk.texts()).standing(row));
  }

  private Set<Contact.Field> fields(Desk desk) {
    var fields = EnumSet.noneOf(Contact.Field.class);
    for (var name : take)
      fields.add(Arrays.stream(Contact.Field.values()).filter(f -> f.key().equalsIgnoreCase(name.strip())).findFirst()
          .orElseThrow(() -> new Misused(desk.texts().of("merge.field", name, String.join(", ", Arrays.stream(Contact.Field.values()).map(Contact.Field::key).toList())))));
    return fields;
  }
}
