package org.leadworkbench.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.model.Role;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** Asks who is working. Closing it without an answer is an answer, too. */
@Creatable
final class WhoDialog {
  private static final Texts TEXTS = Texts.beside(WhoDialog.class);
  private final WhoIsWorking who;
  private final Async async;

  @Inject
  WhoDialog(WhoIsWorking who, Async async) {
    this.who = who;
    this.async = async;
  }

  /** On the screen's thread; returns at once. */
  void open(Shell parent) {
    var user = System.getProperty("user.name", "");
    var fields = List.of(
        Field.line("name", TEXTS.get("who.name"), user),
        Field.line("email", TEXTS.get("who.email"), ""),
        Field.choice("role", TEXTS.get("who.role"), List.of(Role.values()), Terms::of));
    var words = new FormDialog.Words("who", TEXTS.get("who.title"), TEXTS.get("who.message"), TEXTS.get("who.ok"), TEXTS.get("who.skip"));
    var dialog = new FormDialog(parent, words, fields, this::submit);
    dialog.create();
    dialog.getShell().addListener(SWT.Dispose, e -> {
      if (dialog.getReturnCode() == Window.CANCEL) async.read(this::skip, done -> {}, failed -> {});
    });
    dialog.open();
  }

  private void submit(Map<String, String> values, Runnable done, Consumer<String> refused) {
    async.run(() -> who.is(values.getOrDefault("name", ""), values.getOrDefault("email", ""), Field.chosen(Role.class, values.get("role"))),
        actor -> done.run(), refused);
  }

  private boolean skip() {
    if (!who.wasAsked()) who.skip();
    return true;
  }
}
