package org.leadworkbench.transfer.filedrop;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.spi.Label;
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
    if (content.length >= LIMIT) return unclear(name, " is too large for a receipt", " ist zu groß für eine Empfangsbestätigung");
    JsonNode receipt;
    try {
      receipt = JSON.readTree(content);
    } catch (IOException e) {
      return unclear(name, " cannot be read as JSON: half written, or an error of the receiver", " ist nicht als JSON lesbar: halb geschrieben, oder ein Fehler des Empfängers");
    }
    if (!receipt.isObject()) return unclear(name, " is not a JSON object: half written, or an error of the receiver", " ist kein JSON-Objekt: halb geschrieben, oder ein Fehler des Empfängers");
    if (!text(receipt, "key").equals(key)) return unclear(name, " names another key than the file it answers", " nennt einen anderen Schlüssel als die Datei, auf die es antwortet");
    return switch (text(receipt, "status").toLowerCase(Locale.ROOT)) {
      case "accepted", "delivered", "ok" -> new Outcome.Delivered("receipt:" + Sha256.of(content) + " " + name);
      case "rejected" -> new Outcome.Rejected(text(receipt, "reason").isEmpty() ? ReasonCode.OTHER.code() : text(receipt, "reason"));
      default -> unclear(name, " has no status that is known: accepted or rejected", " hat keinen bekannten Status: accepted oder rejected");
    };
  }

  private static Outcome unclear(String name, String en, String de) {
    return new Outcome.Unknown(new Label(name + en, name + de));
  }

  private static String text(JsonNode receipt, String field) {
    return receipt.path(field).asText("").strip();
  }
}
