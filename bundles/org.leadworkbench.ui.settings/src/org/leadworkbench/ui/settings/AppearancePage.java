package org.leadworkbench.ui.settings;

import java.util.List;
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

/** How the workbench looks to whoever works on this computer: light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
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
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    SettingsPage.sentence(page, Messages.TEXT.get("page.appearance"));
    var options = themes.getThemes().stream().map(theme -> new Field.Option(theme.getId(), theme.getLabel())).toList();
    form = new Form(page, "settings", List.of(new Field("theme", Messages.TEXT.get("field.theme"), "", Field.Kind.CHOICE, options, worn())), (field, value) -> {});
    return page;
  }

  @Override
  public boolean performOk() {
    var chosen = form == null ? worn() : form.value("theme");
    if (!chosen.equals(worn())) themes.setTheme(chosen, true);
    return true;
  }

  private String worn() {
    return themes.getActiveTheme().getId();
  }
}
