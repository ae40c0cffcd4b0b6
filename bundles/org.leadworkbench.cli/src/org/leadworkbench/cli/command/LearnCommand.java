package org.leadworkbench.cli.command;

import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.learning.LearnModel;
import org.leadworkbench.core.learning.LearnModel.Learnt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a model learn from all leads whose outcome is known. */
@Command(name = "learn")
public final class LearnCommand implements Action {
  @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
  private String model;

  @Option(names = "--horizon", paramLabel = "DAYS")
  private Integer horizon;

  @Override
  public void run(Desk desk) {
    desk.console().progress(desk.texts().of("learn.progress"));
    var learnt = desk.done(desk.open(LearnModel.class).learn(model, Optional.ofNullable(horizon), desk.actor()));
    if (desk.json()) json(desk, learnt);
    else text(desk, learnt);
  }

  private void json(Desk desk, Learnt learnt) {
    var json = Json.object().put("model", model).put("version", learnt.document().version()).put("learned", learnt.learned())
        .put("lessons", learnt.lessons()).put("won", learnt.won());
    learnt.figures().ifPresentOrElse(f -> FiguresText.put(json.putObject("figures"), f), () -> json.putNull("figures"));
    var leftOut = json.putObject("leftOut");
    learnt.leftOut().forEach(leftOut::put);
    desk.answer(json);
  }

  private void text(Desk desk, Learnt learnt) {
    var texts = desk.texts();
    desk.line(texts.of("learn.done", model, learnt.document().version(), learnt.lessons(), learnt.won()));
    if (!learnt.learned()) desk.line(texts.of("learn.not-yet"));
    learnt.figures().filter(f -> learnt.learned()).ifPresent(f -> {
      desk.line(texts.of("learn.figures", f.n()));
      new FiguresText(desk).print(f);
    });
    if (!learnt.leftOut().isEmpty()) desk.line(texts.of("learn.left-out", learnt.leftOut().entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "))));
  }
}
