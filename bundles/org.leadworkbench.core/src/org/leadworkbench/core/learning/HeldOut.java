package org.leadworkbench.core.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What the host notes beside a learned document.
 *
 * @param last the id of the last lead that was learned from: later ones may judge
 * @param lessons of how many leads it is
 * @param figures how what was learned from the older leads judged the newer ones
 * @param reliability the same as a diagram; empty in notes of before it was noted
 */
record HeldOut(String last, int lessons, Optional<Figures> figures, Reliability reliability) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double OLDER = 0.7;

  /** How many of so many leads, in their order, are the older ones that are learned from before judging. */
  static int older(int leads) {
    return (int) (leads * OLDER);
  }

  String text() {
    var json = JSON.createObjectNode().put("last", last).put("lessons", lessons);
    figures.ifPresent(f -> json.putObject("figures").put("n", f.n()).put("auc", f.auc()).put("brier", f.brier()).put("logLoss", f.logLoss())
        .put("ece", f.ece()).put("lift10", f.lift10()).put("baseRate", f.baseRate()));
    var bins = json.putArray("reliability");
    for (var bin : reliability.bins()) bins.addArray().add(bin.leads()).add(bin.said()).add(bin.came());
    return json.toString();
  }

  /** The notes of this text; none where it is empty, as for an imported document. */
  static Optional<HeldOut> of(String text) {
    if (text.isEmpty()) return Optional.empty();
    try {
      var json = JSON.readTree(text);
      return Optional.of(new HeldOut(json.path("last").asText(), json.path("lessons").asInt(), figures(json.path("figures")), reliability(json.path("reliability"))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The notes of a learned model cannot be read", e);
    }
  }

  private static Reliability reliability(JsonNode bins) {
    var read = new ArrayList<Reliability.Bin>();
    for (var bin : bins) read.add(new Reliability.Bin(bin.get(0).asInt(), bin.get(1).asDouble(), bin.get(2).asDouble()));
    return new Reliability(read);
  }

  private static Optional<Figures> figures(JsonNode f) {
    return f.isMissingNode() ? Optional.empty() : Optional.of(new Figures(f.path("n").asInt(), f.path("auc").asDouble(), f.path("brier").asDouble(),
        f.path("logLoss").asDouble(), f.path("ece").asDouble(), f.path("lift10").asDouble(), f.path("baseRate").asDouble()));
  }
}
