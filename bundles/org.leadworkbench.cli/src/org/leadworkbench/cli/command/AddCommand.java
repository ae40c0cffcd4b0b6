package org.leadworkbench.cli.command;

import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds one lead by hand. */
@Command(name = "add")
public final class AddCommand implements Action {
  @Option(names = "--name", paramLabel = "N", required = true)
  private String name;

  @Option(names = "--organisation", paramLabel = "O", defaultValue = "")
  private String organisation;

  @Option(names = "--email", paramLabel = "E", defaultValue = "")
  private String email;

  @Option(names = "--phone", paramLabel = "T", defaultValue = "")
  private String phone;

  @Option(names = "--consent", paramLabel = "yes|no")
  private YesNo consent;

  @Option(names = "--source", paramLabel = "NAME", defaultValue = "manual")
  private String source;

  @Override
  public void run(Desk desk) {
    var contact = Contact.empty().withName(name).with(Contact.Field.ORGANISATION, organisation).with(Contact.Field.EMAIL, email)
        .with(Contact.Field.PHONE, phone);
    var added = desk.done(desk.open(AddLead.class).add(contact, consent(), source, desk.actor()));
    var row = Json.row(desk.done(desk.open(ShowLead.class).show(added.lead().id())));
    if (desk.json()) {
      var json = Json.lead(row).put("result", added.merged() ? "merged" : "new");
      var likely = json.putArray("likely");
      added.likely().forEach(l -> likely.add(l.id().value()));
      desk.answer(json);
      return;
    }
    desk.line(desk.texts().of(added.merged() ? "add.merged" : "add.new"));
    desk.line(new LeadText(desk.texts()).standing(row));
    added.likely().forEach(l -> desk.line(desk.texts().of("add.likely", l.id().value())));
  }

  private Consent consent() {
    return consent == null ? Consent.UNKNOWN : consent == YesNo.YES ? Consent.YES : Consent.NO;
  }
}
