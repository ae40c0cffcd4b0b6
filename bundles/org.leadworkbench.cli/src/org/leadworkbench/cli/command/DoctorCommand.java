package org.leadworkbench.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.qualification.ListModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how the store and the plug-ins are; what is not healthy makes it end with 1. */
@Command(name = "doctor")
public final class DoctorCommand implements Action {
  @Option(names = "--deep")
  private boolean deep;

  @Override
  public void run(Desk desk) {
    var findings = new ArrayList<>(desk.open(LeadStore.class).examine());
    if (deep) findings.addAll(desk.open(LeadStore.class).verify());
    findings.addAll(plugins(desk));
    if (desk.json()) {
      var json = Json.array();
      findings.forEach(f -> json.addObject().put("healthy", f.healthy()).put("topic", f.topic()).put("text", f.text()));
      desk.answer(json);
    } else text(desk, findings);
    long ill = findings.stream().filter(f -> !f.healthy()).count();
    if (ill == 0) return;
    desk.console().flush();
    throw new Declined(desk.texts().of("doctor.ill", ill));
  }

  private static List<Finding> plugins(Desk desk) {
    var plugins = desk.open(Plugins.class);
    var texts = desk.texts();
    var leading = desk.open(ListModels.class).leading();
    var findings = new ArrayList<>(List.of(
        new Finding(plugins.model(leading).isPresent(), "models", texts.of("doctor.models", plugins.models().size(), leading)),
        new Finding(plugins.rating().isPresent(), "bands", plugins.rating().map(r -> texts.of("doctor.bands", r.describe().id(), r.describe().version()))
            .orElseGet(() -> texts.of("doctor.no-bands"))),
        new Finding(!plugins.sources().isEmpty(), "sources", texts.of("doctor.sources", plugins.sources().size())),
        new Finding(true, "connectors", texts.of("doctor.connectors", plugins.connectors().size())),
        new Finding(true, "java", System.getProperty("java.vendor") + " " + Runtime.version())));
    plugins.leftOut().forEach(why -> findings.add(new Finding(false, "plug-ins", why.text(texts.locale()))));
    return findings;
  }

  private static void text(Desk desk, List<Finding> findings) {
    for (var f : findings)
      desk.line((f.healthy() ? desk.texts().of("doctor.ok") : desk.texts().of("doctor.bad")) + " " + TextTable.plain(f.topic()) + ": " + TextTable.plain(f.text()));
  }
}
