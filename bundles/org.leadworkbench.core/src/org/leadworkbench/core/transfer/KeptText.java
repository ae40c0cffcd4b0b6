package org.leadworkbench.core.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.spi.Label;

/**
 * The reason of a delivery as it is kept: in both languages, {@code {"en": …, "de": …}}, since whoever writes it down
 * does not know who will read it. A receipt, or a receiver's own reason, is kept as it came.
 */
public final class KeptText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGLISH = "en";
  private static final String GERMAN = "de";

  private KeptText() {}

  /** The text to keep. */
  static String of(Label text) {
    return JSON.createObjectNode().put(ENGLISH, text.en()).put(GERMAN, text.de()).toString();
  }

  /** The receipt or reason of this delivery in this language, empty before the first answer. */
  public static String of(Delivery delivery, Locale locale) {
    var kept = delivery.receipt();
    var both = kept.startsWith("{") ? read(kept) : JSON.missingNode();
    return both.size() == 2 && both.path(ENGLISH).isTextual() && both.path(GERMAN).isTextual()
        ? new Label(both.get(ENGLISH).asText(), both.get(GERMAN).asText()).in(locale) : kept;
  }

  private static JsonNode read(String kept) {
    try {
      return JSON.readTree(kept);
    } catch (JsonProcessingException asItCame) {
      return JSON.missingNode();
    }
  }
}
