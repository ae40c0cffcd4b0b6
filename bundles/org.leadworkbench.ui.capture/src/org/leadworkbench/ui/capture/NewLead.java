package org.leadworkbench.ui.capture;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.capture.AddedLead;
import org.leadworkbench.core.lead.FindAlike;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** The command that enters a single lead and shows it; where somebody like that was there already it says so. */
public final class NewLead extends AbstractHandler {
  private final AddLead add;
  private final FindAlike find;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;

  /** Made by the workbench. */
  @Inject
  public NewLead(AddLead add, FindAlike find, CurrentLead current, WhoIsWorking who, Async async) {
    this.add = add;
    this.find = find;
    this.current = current;
    this.who = who;
    this.async = async;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var words = new FormDialog.Words("new", Messages.TEXT.get("new.title"), Messages.TEXT.get("new.message"), Messages.TEXT.get("new.ok"));
    var fields = List.of(
        Field.line("name", Messages.TEXT.get("new.name"), ""), line("organisation", Contact.Field.ORGANISATION), line("email", Contact.Field.EMAIL), line("phone", Contact.Field.PHONE),
        Field.choice("consent", Messages.TEXT.get("new.consent"), List.of(Consent.UNKNOWN, Consent.YES, Consent.NO), Terms::of),
        Field.line("source", Messages.TEXT.get("new.source"), Messages.TEXT.get("new.source.standard")),
        Field.paragraph("note", Terms.of(Contact.Field.NOTE)));
    var shell = HandlerUtil.getActiveShell(event);
    new FormDialog(shell, words, fields, (values, done, refused) ->
        async.run(() -> add.add(contact(values), Field.chosen(Consent.class, values.get("consent")), values.getOrDefault("source", ""), who.actor()), added -> {
          done.run();
          current.show(added.lead().id());
          said(added).ifPresent(sentence -> say(shell, sentence));
        }, refused)).watching(new Alike(find, new Latest(async))).open();
    return null;
  }

  /** What the user should know of a lead that was not simply new. */
  static Optional<String> said(AddedLead added) {
    if (added.merged()) return Optional.of(Messages.TEXT.get("new.merged", name(added.lead())));
    if (added.likely().isEmpty()) return Optional.empty();
    var likely = added.likely().stream().map(NewLead::name).collect(Collectors.joining(", "));
    return Optional.of(Messages.TEXT.get("new.likely", name(added.lead()), likely));
  }

  private static void say(Shell shell, String sentence) {
    var dialog = new MessageDialog(shell, Messages.TEXT.get("new.title"), null, sentence, MessageDialog.INFORMATION, 0, IDialogConstants.OK_LABEL);
    dialog.setBlockOnOpen(false);
    dialog.create();
    Controls.id(dialog.getShell(), "new.said");
    dialog.open();
  }

  static String name(Lead lead) {
    var contact = lead.contact();
    return Stream.of(contact.name(), contact.organisation(), contact.email(), contact.phone()).filter(t -> !t.isBlank()).findFirst().orElseThrow();
  }

  static Contact contact(Map<String, String> values) {
    return Contact.empty().withName(values.getOrDefault("name", ""))
        .with(Contact.Field.ORGANISATION, values.getOrDefault("organisation", ""))
        .with(Contact.Field.EMAIL, values.getOrDefault("email", ""))
        .with(Contact.Field.PHONE, values.getOrDefault("phone", ""))
        .with(Contact.Field.NOTE, values.getOrDefault("note", ""));
  }

  private static Field line(String id, Contact.Field field) {
    return Field.line(id, Terms.of(field), "");
  }
}
