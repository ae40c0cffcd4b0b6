package org.leadworkbench.cli.command;

import org.leadworkbench.core.learning.EvaluateModel;
import org.leadworkbench.core.learning.EvaluateModel.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judges a model by leads that are later than those it learned from. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Action {
  @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
  private String model;

  @Override
  public void run(Desk desk) {
    var evaluation = desk.done(desk.open(EvaluateModel.class).evaluate(model));
    if (desk.json()) json(desk, evaluation);
    else text(desk, evaluation);
  }

  private static void json(Desk desk, Evaluation e) {
    var json = FiguresText.put(Json.object().put("model", e.model()).put("version", e.version()), e.figures()).put("leads", Json.code(e.leads()));
    json.put("drift", e.drift().alarm());
    if (e.drift().alarm()) json.put("driftSince", e.drift().since().getAsInt()).put("driftLogOdds", e.drift().logOdds());
    desk.answer(json);
  }

  private static void text(Desk desk, Evaluation e) {
    var texts = desk.texts();
    var key = switch (e.leads()) {
      case LATER -> "evaluate.later";
      case HELD_OUT -> "evaluate.held-out";
      case NEWER -> "evaluate.newer";
    };
    desk.line(texts.of(key, e.model(), e.version(), e.figures().n()));
    new FiguresText(desk).print(e.figures());
    if (e.drift().alarm()) desk.line(texts.of(e.drift().logOdds() > 0 ? "evaluate.more" : "evaluate.fewer", e.drift().since().getAsInt() + 1, e.model()));
  }
}
