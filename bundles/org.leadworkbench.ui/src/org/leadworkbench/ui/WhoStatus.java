package org.leadworkbench.ui;

import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.leadworkbench.model.Actor;
import org.osgi.service.event.EventHandler;

/** The status line's word on who is working. */
public final class WhoStatus extends WorkbenchWindowControlContribution {
  private static final Texts TEXTS = Texts.beside(WhoStatus.class);
  private final WhoIsWorking who;
  private final Async async;
  private final IEventBroker events;
  private final WhoMenu menu;

  /** Made by the workbench. */
  @Inject
  public WhoStatus(WhoIsWorking who, Async async, IEventBroker events, WhoMenu menu) {
    this.who = who;
    this.async = async;
    this.events = events;
    this.menu = menu;
  }

  @Override
  protected Control createControl(Composite parent) {
    var line = new Composite(parent, SWT.NONE);
    Spacing.block(2).margins(Spacing.MEDIUM, 2).applyTo(line);
    var icon = new Label(line, SWT.NONE);
    icon.setImage(Icon.PERSON.image());
    var name = Controls.id(new Label(line, SWT.NONE), "status.who");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(room(name), SWT.DEFAULT).grab(true, false).applyTo(name);
    for (var part : new Label[] {icon, name}) {
      part.setCursor(part.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      part.addListener(SWT.MouseDown, e -> menu.open(name));
    }
    EventHandler shown = event -> show(name, TEXTS.get("who.status", Terms.of((Actor) Topics.data(event))));
    events.subscribe(Topics.WHO, shown);
    name.addListener(SWT.Dispose, e -> events.unsubscribe(shown));
    async.read(who::actor, actor -> show(name, TEXTS.get("who.status", Terms.of(actor))), failed -> show(name, failed));
    return line;
  }

  /** The line is laid out before it is known who works: so much room as most names want. */
  private static int room(Label name) {
    var gc = new GC(name);
    try {
      return gc.textExtent(TEXTS.get("who.status", Terms.of(Actor.notRegistered("maximilian")))).x;
    } finally {
      gc.dispose();
    }
  }

  private static void show(Label name, String sentence) {
    if (name.isDisposed()) return;
    name.setText(Controls.literal(sentence));
    name.setToolTipText(TEXTS.get("who.change", sentence));
  }
}
