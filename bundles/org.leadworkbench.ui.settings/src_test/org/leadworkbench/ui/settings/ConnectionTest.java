package org.leadworkbench.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.ui.form.Field;

class ConnectionTest {
  private static final Setting FOLDER = Setting.folder("folder", Label.same("Folder"), Label.same("?"));
  private static final Setting KEY = new Setting("key", Setting.Kind.SECRET, Label.same("Key"), Label.same("?"), "", false, List.of());
  private final Connection connection = new Connection(new ConnectorDescription(new Description("drop", "1", Label.same("Drop"), Label.same("?")),
      List.of(FOLDER, KEY), ConnectorDescription.Duplicates.BY_KEY), Map.of("transfer.drop.folder", "/in"), Locale.ENGLISH);

  @Test
  void fieldsHaveTheKeysUnderWhichSettingsAreStored() {
    assertEquals(List.of("transfer.drop.folder"), connection.fields().stream().map(Field::id).toList());
    assertEquals("/in", connection.fields().getFirst().standard());
  }

  @Test
  void whatIsEnteredIsTriedBeforeItIsApplied() {
    assertEquals("/in", connection.values(Map.of()).get("folder"));
    assertEquals("/out", connection.values(Map.of("transfer.drop.folder", "/out")).get("folder"));
  }

  @Test
  void saysWhetherARequiredSettingIsMissing() {
    assertNotEquals(connection.state(Map.of()), connection.state(Map.of("transfer.drop.folder", "")));
  }

  @Test
  void everyAnswerOfTheReceiverIsToldInWords() {
    assertEquals(Messages.TEXT.get("sample.delivered", "r1"), connection.answer(new Outcome.Delivered("r1")));
    assertEquals(Messages.TEXT.get("sample.rejected", "no-need"), connection.answer(new Outcome.Rejected("no-need")));
    assertEquals(Messages.TEXT.get("sample.retry", "away"), connection.answer(new Outcome.RetryLater(Label.same("away"), Duration.ZERO)));
    assertEquals(Messages.TEXT.get("sample.unknown", "waiting"), connection.answer(new Outcome.Unknown(Label.same("waiting"))));
  }
}
