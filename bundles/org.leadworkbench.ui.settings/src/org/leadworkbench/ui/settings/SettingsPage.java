package org.leadworkbench.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;
import org.osgi.service.event.EventAdmin;

/**
 * A page of what is set for everybody. It is read and written off the screen's thread: what is entered is checked at once,
 * so that what cannot be set cannot be applied.
 */
abstract class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {
  /** The dialog asks its first page for the room of all, before it is known what will stand in it. */
  static final Point ROOM = new Point(480, 620);
  final Configure configure;
  private final WhoIsWorking who;
  private final EventAdmin events;
  private final Async async;
  private final Latest checking;
  private final Map<String, String> changes = new TreeMap<>();
  private ScrolledPage page;

  SettingsPage(Configure configure, WhoIsWorking who, EventAdmin events, Async async) {
    this.configure = configure;
    this.who = who;
    this.events = events;
    this.async = async;
    checking = new Latest(async);
    noDefaultButton();
  }

  /** Reads what the page shows, off the screen's thread, and answers how it is drawn. */
  abstract Drawing read(Map<String, String> values);

  /** How a page is drawn, on the screen's thread. */
  @FunctionalInterface
  interface Drawing {
    void draw(Composite page);
  }

  @Override
  public void init(IWorkbench workbench) {}

  @Override
  protected Control createContents(Composite parent) {
    var room = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(room);
    page = new ScrolledPage(room);
    GridDataFactory.fillDefaults().grab(true, true).hint(ROOM).applyTo(page.control());
    Spacing.block(1).spacing(Spacing.MEDIUM, Spacing.MEDIUM).extendedMargins(0, Spacing.LARGE, 0, 0).applyTo(page.page());
    async.read(() -> read(configure.all()), this::draw, this::setErrorMessage);
    return room;
  }

  /** Draws fields whose names are the settings' keys. */
  final Form form(Composite parent, String id, List<Field> fields) {
    return new Form(parent, id, fields, new Form.Listener() {
      @Override
      public void changed(String key, String value) {
        change(key, value);
      }

      @Override
      public void unreadable(String key) {
        setValid(false);
      }
    });
  }

  /** What is entered and not yet applied. */
  final Map<String, String> changes() {
    return Map.copyOf(changes);
  }

  /** Something was entered; pages that show what comes of it draw that here. */
  void changed() {}

  /** Takes over a value for a setting, and says whether it can be set. */
  final void change(String key, String value) {
    changes.put(key, value);
    changed();
    var now = changes();
    checking.run(() -> Result.done(configure.obstacle(now)), obstacle -> {
      if (getControl() == null || getControl().isDisposed()) return;
      setErrorMessage(obstacle.map(o -> o.text(Terms.language())).orElse(null));
      setValid(obstacle.isEmpty());
    }, this::setErrorMessage);
  }

  @Override
  public boolean performOk() {
    var now = changes();
    changes.clear();
    if (!now.isEmpty()) async.run(() -> configure.set(now, who.actor()), done -> {}, why -> Topics.post(events, Topics.REFUSED, why));
    return true;
  }

  private void draw(Drawing drawing) {
    if (page.control().isDisposed()) return;
    drawing.draw(page.page());
    page.fit();
  }

  /** Makes room for what was drawn later. */
  final void fit() {
    page.fit();
  }

  static void sentence(Composite parent, String text) {
    GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(Controls.text(parent, text));
  }
}
