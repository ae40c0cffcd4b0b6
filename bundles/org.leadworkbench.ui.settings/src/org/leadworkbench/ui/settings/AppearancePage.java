package org.leadworkbench.ui.settings;

import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/** How the workbench looks to whoever works on this computer: light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
  /** Where the platform keeps it. */
  private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
  private static final String CHOSEN = "themeid";
  private IThemeEngine themes;
  private Form form;

  /** Made by the workbench. */
  public AppearancePage() {
    noDefaultAndApplyButton();
  }

  @Override
  public void init(IWorkbench workbench) {
    themes = workbench.getService(IThemeEngine.class);
  }

  @Override
  protected Control createContents(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    Spacing.block(1).spacing(Spacing.MEDIUM, Spacing.MEDIUM).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).hint(SettingsPage.ROOM).applyTo(page);
    SettingsPage.sentence(page, Messages.TEXT.get("page.appearance"));
    var options = themes.getThemes().stream().map(theme -> new Field.Option(theme.getId(), theme.getLabel())).toList();
    form = new Form(page, "settings", List.of(new Field("theme", Messages.TEXT.get("field.theme"), "", Field.Kind.CHOICE, options, chosen())), (field, value) -> {});
    return page;
  }

  @Override
  public boolean performOk() {
    if (form != null) choose(form.value("theme"));
    return true;
  }

  /** For the next start: an open window with long lists does not survive it on GTK, where the platform asks rows that are gone. */
  private static void choose(String theme) {
    var node = InstanceScope.INSTANCE.getNode(THEMES);
    node.put(CHOSEN, theme);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      LoggerFactory.getLogger(AppearancePage.class).warn("The theme could not be remembered; the next start has the one of now.", e);
    }
  }

  private String chosen() {
    return InstanceScope.INSTANCE.getNode(THEMES).get(CHOSEN, themes.getActiveTheme().getId());
  }
}
