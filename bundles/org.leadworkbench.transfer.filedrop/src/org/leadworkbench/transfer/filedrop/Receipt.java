package org.leadworkbench.transfer.filedrop;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import org.leadworkbench.spi.transfer.Outcome;

/**
 * The receiver's answer to a hand-over: {@code {"key": …, "status": …, "reason": …}}. What cannot be understood is never
 * taken for a yes or a no: it may be half written, or the receiver's mistake that a human must see.
 */
final class Receipt {
  static final String ENDING = ".receipt.json";
  /** A receipt is three short texts; what is larger is none. */
  static final int LIMIT = 64 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Receipt() {}

  /** The outcome that this receipt for this key tells. */
  static Outcome read(String name, byte[] content, String key) {
    if (content.length >= LIMIT) return new Outcome.Unknown(name + " is too large for a receipt");
    JsonNode receipt;
    try {
      receipt = JSON.readTree(content);
    } catch (IOException e) {
      return new Outcome.Unknown(name + " cannot be read as JSON: half written, or an error of the receiver");
    }
    if (!receipt.isObject()) return new Outcome.Unknown(name + " is not a JSON object: half written, or an error of the receiver");
    if (!text(receipt, "key").equals(key)) return new Outcome.Unknown(name + " names another key than the file it answers");
    return switch (text(receipt, "status").toLowerCase(Locale.ROOT)) {
      case "accepted", "delivered", "ok" -> new Outcome.Delivered("receipt:" + Sha256.of(content) + " " + name);
      case "rejected" -> new Outcome.Rejected(text(receipt, "reason").isEmpty() ? "no reason given" : text(receipt, "reason"));
      default -> new Outcome.Unknown(name + " has no status that is known: accepted or rejected");
    };
  }

  private static String text(JsonNode receipt, String field) {
    return receipt.path(field).asText("").strip();
  }
}
