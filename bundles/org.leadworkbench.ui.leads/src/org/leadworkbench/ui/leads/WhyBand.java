package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.PreviewJudgement;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.verdict.Verdict;

/** Why the shown lead has its band, by the model that made it, and what would move it. Used on the screen's thread only. */
@Creatable
public final class WhyBand {
  private final Judge judge;
  private final Latest latest;

  /** Judges by what is stored; waits for the database. */
  interface Judge {
    Result<Preview> judge(Id<Lead> lead, String model);
  }

  /** Made by the workbench. */
  @Inject
  public WhyBand(PreviewJudgement preview, Async async) {
    this((lead, model) -> preview.preview(lead, model, Map.of()), async);
  }

  WhyBand(Judge judge, Async async) {
    this.judge = judge;
    latest = new Latest(async);
  }

  /** Tells the verdict on the lead; none where no model can say anything of it. What was asked before is forgotten. */
  void ask(ShownLead lead, Consumer<Optional<Verdict>> told) {
    var model = model(lead);
    if (model.isEmpty()) {
      latest.forget();
      told.accept(Optional.empty());
      return;
    }
    latest.run(() -> judge.judge(lead.id(), model.get().id()),
        preview -> told.accept(Optional.of(new Verdict(model.get(), preview, false, Terms.language()))), refused -> told.accept(Optional.empty()));
  }

  /** The one that made the rating, else the leading one. */
  private static Optional<ModelDescription> model(ShownLead lead) {
    return lead.lead().rating().map(Rating::model).flatMap(lead::model).or(() -> lead.models().stream().findFirst());
  }
}
