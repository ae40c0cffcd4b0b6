package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.ModelVersions;
import org.leadworkbench.core.learning.ModelVersions.Shown;
import org.leadworkbench.core.learning.ModelVersions.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what versions of a model there are, and chooses, saves and adds versions. */
@Command(name = "model", subcommands = {ModelCommand.Show.class, ModelCommand.Publish.class, ModelCommand.Revert.class, ModelCommand.Export.class, ModelCommand.Import.class})
public final class ModelCommand {
  private static void answer(Desk desk, Result<Shown> result) {
    var shown = desk.done(result);
    if (desk.json()) {
      var json = Json.object().put("model", shown.model().id()).put("version", shown.model().basics().version())
          .put("label", shown.model().basics().label().in(desk.locale())).put("horizonDays", shown.model().horizonDays());
      var versions = json.putArray("versions");
      shown.versions().forEach(v -> versions.add(version(v)));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    desk.line(texts.of("models.other", shown.model().id(), shown.model().basics().version(), shown.model().basics().label().in(desk.locale()),
        shown.model().event().in(desk.locale()), shown.model().horizonDays()));
    var table = new TextTable(List.of("!" + texts.of("column.version"), texts.of("column.at"), "~" + texts.of("column.actor"), ">" + texts.of("column.lessons"),
        ">" + texts.of("column.auc"), texts.of("column.inUse")));
    for (var v : shown.versions())
      table.row(v.version(), new LeadText(texts).at(v.at()), v.by().name(), v.lessons() == 0 ? "" : Integer.toString(v.lessons()),
          v.figures().map(f -> texts.of("figures.number", f.auc())).orElse(""), v.inUse() ? texts.of("model.in-use") : "");
    desk.table(table);
  }

  private static JsonNode version(Version v) {
    var json = Json.object().put("version", v.version()).put("at", v.at().toString()).put("by", v.by().name()).put("lessons", v.lessons()).put("inUse", v.inUse());
    v.figures().ifPresentOrElse(f -> FiguresText.put(json.putObject("figures"), f), () -> json.putNull("figures"));
    return json;
  }

  /** Shows a model and its versions. */
  @Command(name = "show")
  public static final class Show implements Action {
    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Override
    public void run(Desk desk) {
      answer(desk, desk.open(ModelVersions.class).show(model));
    }
  }

  /** Uses a version from now on. */
  @Command(name = "publish")
  public static final class Publish implements Action {
    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "version")
    private String version;

    @Override
    public void run(Desk desk) {
      answer(desk, desk.open(ModelVersions.class).publish(model, version, desk.actor()));
    }
  }

  /** Uses the version again that was in use before. */
  @Command(name = "revert")
  public static final class Revert implements Action {
    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Override
    public void run(Desk desk) {
      answer(desk, desk.open(ModelVersions.class).revert(model, desk.actor()));
    }
  }

  /** Writes a version as a file. */
  @Command(name = "export")
  public static final class Export implements Action {
    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Parameters(index = "2", arity = "0..1", paramLabel = "VERSION", descriptionKey = "exported", defaultValue = "")
    private String version;

    @Override
    public void run(Desk desk) {
      var kept = desk.done(desk.open(ModelVersions.class).document(model, version));
      var target = file.toAbsolutePath().normalize();
      try {
        Files.writeString(target, ModelVersions.file(kept));
      } catch (IOException e) {
        throw new Declined(desk.texts().of("predict.unwritable", target));
      }
      if (desk.json()) desk.answer(Json.object().put("file", target.toString()).put("model", model).put("version", kept.document().version()));
      else desk.line(desk.texts().of("model.exported", model, kept.document().version(), target));
    }
  }

  /** Adds a version from a file. */
  @Command(name = "import")
  public static final class Import implements Action {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public void run(Desk desk) {
      var added = desk.done(desk.open(ModelVersions.class).add(read(desk), desk.actor()));
      var model = added.model();
      var version = added.version().version();
      if (desk.json()) desk.answer(Json.object().put("model", model).put("version", version));
      else desk.line(desk.texts().of("model.imported", model, version));
    }

    private String read(Desk desk) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new Declined(desk.texts().of("batch.unreadable", file));
      }
    }
  }
}
