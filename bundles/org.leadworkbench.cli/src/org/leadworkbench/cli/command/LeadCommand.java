package org.leadworkbench.cli.command;

import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.ExplainLead;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.model.qualification.Opinion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all that is known of a lead. */
@Command(name = "lead")
public final class LeadCommand implements Action {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private LeadId id;

  @Override
  public void run(Desk desk) {
    var dossier = desk.done(desk.open(ShowLead.class).show(id.value()));
    if (desk.json()) {
      desk.answer(Json.dossier(dossier, desk.locale()));
      return;
    }
    var words = new LeadText(desk.texts());
    desk.line(words.standing(Json.row(dossier)));
    facts(desk, words, dossier);
    judgements(desk, words, dossier);
    ahead(desk, dossier);
    events(desk, words, dossier);
  }

  /** What the leading model would have asked next. */
  private static void ahead(Desk desk, LeadDossier dossier) {
    var why = desk.done(desk.open(ExplainLead.class).explain(dossier.lead().id(), desk.actor()));
    why.stream().findFirst().filter(e -> e.outlook().next().isPresent()).ifPresent(e -> {
      desk.line("");
      new OutlookText(desk, desk.open(ListModels.class).model(e.assessment().model())).next(e.outlook());
    });
  }

  private static void facts(Desk desk, LeadText words, LeadDossier dossier) {
    var texts = desk.texts();
    var lead = dossier.lead();
    var facts = new TextTable(List.of("!" + texts.of("column.field"), "~" + texts.of("column.value")));
    lead.contact().values().forEach((field, value) -> facts.row(field.key(), value));
    facts.row("consent", texts.of(lead.consent()));
    facts.row("source", dossier.source());
    facts.row("capturedAt", words.at(lead.capturedAt()));
    lead.next().ifPresent(n -> facts.row("nextStep", texts.of("lead.next", texts.of(n.kind()), words.at(n.due()))));
    new java.util.TreeMap<>(lead.details()).forEach((name, value) -> facts.row(name, value.text()));
    desk.line("");
    desk.table(facts);
  }

  private static void judgements(Desk desk, LeadText words, LeadDossier dossier) {
    if (!dossier.assessments().isEmpty()) {
      // of each model the latest; earlier ones are for programs
      var latest = new java.util.TreeMap<String, org.leadworkbench.model.qualification.Assessment>();
      dossier.assessments().forEach(a -> latest.put(a.model(), a));
      new Reasons(desk, desk.open(ListModels.class).models()).print(List.copyOf(latest.values()));
    }
    for (var p : dossier.personal()) {
      var opinion = switch (p.opinion()) {
        case Opinion.Likely(double probability) -> words.share(probability);
        case Opinion.Felt(var band) -> desk.texts().of(band);
      };
      desk.line("");
      desk.line(desk.texts().of("lead.personal", TextTable.plain(p.by().name()), opinion, TextTable.plain(p.reason())));
    }
  }

  private static void events(Desk desk, LeadText words, LeadDossier dossier) {
    var texts = desk.texts();
    var events = new TextTable(List.of("!" + texts.of("column.at"), texts.of("column.actor"), "!" + texts.of("column.event"),
        "~" + texts.of("column.reason"), "!" + texts.of("column.state")));
    dossier.events().forEach(e -> events.row(words.at(e.at()), e.actor().name(), e.type().title(), e.reason(), texts.of(e.to())));
    desk.line("");
    desk.table(events);
  }
}
