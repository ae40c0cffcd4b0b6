package org.leadworkbench.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.model.Actor;

class ChangesTest {
  private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
  private static final Actor EVA = Actor.notRegistered("Eva");

  @Test
  void everyChangeSaysWhenWhoWhatAndToWhat() {
    var lines = new Changes(List.of(new Settings.Change("bands.hot", "0.6", EVA, NOON), new Settings.Change("qualification.leading.campaign.Spring", "", EVA, NOON)))
        .text(ZoneId.of("Europe/Berlin")).lines().toList();

    assertTrue(lines.getFirst().contains("Eva") && lines.getFirst().contains("12:00") && lines.getFirst().endsWith(Messages.TEXT.of(KnownSetting.HOT) + " → 0.6"), lines::toString);
    assertTrue(lines.getLast().contains("Spring") && !lines.getLast().contains("campaign.Spring"), lines::toString);
  }

  @Test
  void whereNothingWasChangedItSaysSo() {
    assertEquals(Messages.TEXT.get("changes.none"), new Changes(List.of()).text(ZoneId.of("UTC")));
  }
}
