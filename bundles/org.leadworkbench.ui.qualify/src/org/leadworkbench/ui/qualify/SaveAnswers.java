package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** The platform's command to save, while one answers questions. */
public final class SaveAnswers extends AbstractHandler {
  private final Qualification qualification;

  /** Made by the workbench. */
  @Inject
  public SaveAnswers(Qualification qualification) {
    this.qualification = qualification;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    qualification.save();
    return null;
  }
}
