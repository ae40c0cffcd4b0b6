package org.leadworkbench.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Captures a list of leads. */
@Command(name = "import")
public final class ImportCommand implements Action {
  private static final int TOLD = 10;
  private static final int STEP = 1000;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--source", paramLabel = "NAME")
  private String source;

  @Option(names = "--mapping", paramLabel = "FILE")
  private String mapping;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Override
  public void run(Desk desk) {
    var list = file.toAbsolutePath().normalize();
    if (!Files.isRegularFile(list)) throw new Declined(desk.texts().of("import.no-file", file));
    var name = Optional.ofNullable(source).orElseGet(() -> CaptureRequest.sourceName(list.getFileName().toString()));
    // beside the list, where it is looked for; else with the data
    var folders = List.of(list.getParent(), desk.data());
    var request = new CaptureRequest(reader(desk, list), CaptureInput.of(list), Values.none(), name, Optional.ofNullable(mapping), desk.actor(), dryRun, folders);
    var report = desk.done(capture(desk, request));
    if (desk.json()) json(desk, report);
    else text(desk, report);
  }

  /** A process that is told to end cancels, and ends when nothing half done is left. */
  private static Result<CaptureReport> capture(Desk desk, CaptureRequest request) {
    var capture = desk.open(CaptureLeads.class);
    try (var ending = Ending.watched()) {
      return capture.capture(request, new Told(desk, ending));
    }
  }

  /** The plug-in for files of this ending. */
  static CaptureSource reader(Desk desk, Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    var sources = desk.open(Plugins.class).sources().stream().filter(s -> !s.describe().fileEndings().isEmpty()).toList();
    return sources.stream().filter(s -> s.describe().fileEndings().stream().anyMatch(e -> name.endsWith("." + e))).findFirst()
        .orElseThrow(() -> new Declined(desk.texts().of("import.ending", file,
            sources.stream().flatMap(s -> s.describe().fileEndings().stream()).map(e -> "." + e).collect(Collectors.joining(", ")))));
  }

  private void json(Desk desk, CaptureReport report) {
    var json = Json.object().put("file", file.toString()).put("source", report.source()).put("mapping", mapping(report)).put("dryRun", report.dryRun())
        .put("rows", report.rows()).put("new", report.created()).put("updated", report.updated()).put("merged", report.merged())
        .put("unchanged", report.unchanged()).put("rejected", report.rejected()).put("proposals", report.proposals());
    var rejects = json.putArray("rejects");
    report.rejects().forEach(r -> rejects.addObject().put("row", r.row()).put("reason", r.reason().text(desk.locale())));
    desk.answer(json.put("rejectsFile", report.rejectsFile().map(Path::toString).orElse(null)));
  }

  private static String mapping(CaptureReport report) {
    return Stream.of(Json.code(report.mapping().kind()), report.mapping().name()).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  private static void text(Desk desk, CaptureReport report) {
    var texts = desk.texts();
    desk.line(texts.of(report.dryRun() ? "import.tried" : "import.done", report.rows(), TextTable.plain(report.source())));
    desk.line(texts.of("import.counts", report.created(), report.updated(), report.merged(), report.unchanged(), report.rejected()));
    desk.line(texts.of("import.mapping", texts.of(report.mapping().kind()), TextTable.plain(report.mapping().name())).stripTrailing());
    if (report.proposals() > 0) desk.line(texts.of("import.proposals", report.proposals()));
    report.rejects().stream().limit(TOLD).forEach(r -> desk.line(texts.of("import.reject", r.row(), TextTable.plain(r.reason().text(desk.locale())))));
    if (report.rejected() > TOLD) desk.line(texts.of("import.more", report.rejected() - TOLD));
    report.rejectsFile().ifPresent(f -> desk.line(texts.of("import.rejects", f)));
  }

  /** Tells whoever watches how far it is. */
  private record Told(Desk desk, Ending ending) implements Progress {
    @Override
    public void done(long rows) {
      if (rows > 0 && rows % STEP == 0) desk.console().progress(desk.texts().of("import.progress", rows));
    }

    @Override
    public boolean isCancelled() {
      return ending.isComing();
    }
  }
}
