package org.leadworkbench.ui.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.capture.Target;

/** A list of columns A and B, none of which is understood by itself; split at semicolons its columns are A and C. */
final class Fair implements Import.Lists {
  static final MappingOrigin FOUND = new MappingOrigin(MappingOrigin.Kind.AUTOMATIC, "");
  final List<CaptureRequest> captured = new ArrayList<>();
  boolean busy;

  @Override
  public Result<CapturePreview> preview(CaptureRequest request) {
    if (busy) return Result.refused("capture.cancelled");
    var columns = new LinkedHashMap<String, List<Target>>();
    Stream.of("A", request.settings().get("separator").equals(";") ? "C" : "B").forEach(c -> columns.put(c, List.of(new Target.Ignored())));
    var document = request.mapping().orElse("{\"columns\": {}, \"others\": \"ignore\"}");
    return Result.done(new CapturePreview(request.settings(), FOUND, document, columns, List.of()));
  }

  @Override
  public Result<CaptureReport> capture(CaptureRequest request, Progress progress) {
    captured.add(request);
    return Result.done(new CaptureReport("run", request.source(), FOUND, request.dryRun(), 0, 0, 0, 0, 0, 0, 0, List.of(), Optional.empty()));
  }

  @Override
  public List<KnownMapping> mappings() {
    return List.of();
  }

  /** The mapping of the last capture, without spaces; empty where nothing was chosen. */
  String mapping() {
    return captured.getLast().mapping().orElse("").replaceAll("\\s", "");
  }
}
