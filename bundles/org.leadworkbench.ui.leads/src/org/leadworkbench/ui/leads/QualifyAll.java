package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.leadworkbench.core.learning.CorrectDrift;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.ui.WhoIsWorking;

/** The command that judges every lead of which something new is known; it goes on in the background and can be cancelled. */
public final class QualifyAll extends AbstractHandler {
  private final CorrectDrift correct;
  private final AssessStale assess;
  private final WhoIsWorking who;
  private final Background background;

  /** Made by the workbench. */
  @Inject
  public QualifyAll(CorrectDrift correct, AssessStale assess, WhoIsWorking who, Background background) {
    this.correct = correct;
    this.assess = assess;
    this.who = who;
    this.background = background;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    background.start(Messages.TEXT.get("job.qualify"), this::qualify);
    return null;
  }

  private Told qualify(IProgressMonitor progress) {
    progress.beginTask(Messages.TEXT.get("job.qualify"), IProgressMonitor.UNKNOWN);
    int[] count = {0};
    correct.correct(who.actor());
    return Told.of(assess.assess(who.actor(), judged -> progress.subTask(Messages.TEXT.get("job.qualified", ++count[0])), progress::isCanceled));
  }
}
