package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.qualification.ShowSpread;
import org.leadworkbench.core.qualification.Spread;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.SendSample;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.Outcome;

class SetUpTest extends DeskTest {
  @Test
  void settingsThatOnlyGoTogetherAreSetTogether() {
    assertEquals("config.thresholds", refused(desk.configure.set("bands.warm", "0.6", MARKETING)));

    done(desk.configure.set(Map.of("bands.warm", "0.6", "bands.hot", "0.8"), MARKETING));

    assertEquals("0.6", done(desk.configure.get("bands.warm")));
    assertEquals("0.8", done(desk.configure.get("bands.hot")));
  }

  @Test
  void nothingIsSetWhereOneIsRefused() {
    assertEquals("config.value", refused(desk.configure.set(Map.of("bands.hot", "0.8", "qualification.baseRate", "often"), MARKETING)));
    assertEquals("config.hours", refused(desk.configure.set(Map.of("business.opens", "18:00", "business.closes", "08:00"), MARKETING)));

    assertEquals("0.5", done(desk.configure.get("bands.hot")));
  }

  @Test
  void aThresholdCanBeTriedBeforeItIsSet() {
    desk.lead("Ada");
    desk.hot("Bea");
    desk.answer(desk.lead("Cleo").id(), "budget", "none");

    var spread = new ShowSpread(desk.store).spread();

    assertEquals(2, spread.all());
    assertEquals(1, spread.from(0.5));
    assertEquals(2, spread.from(0.0));
  }

  @Test
  void aLeadAtTheThresholdCounts() {
    var spread = new Spread(List.of(0.7, 0.5, 0.5, 0.2));

    assertEquals(3, spread.from(0.5));
    assertEquals(1, spread.from(0.51));
    assertEquals(0, spread.from(0.9));
  }

  @Test
  void aSampleIsSentAndStoredNowhere() throws IOException {
    var drop = folder.resolve("drop");
    var send = new SendSample(new Connectors(Services.get(Plugins.class)), desk.guard, desk.clock);

    assertInstanceOf(Outcome.Delivered.class, done(send.send("filedrop", Values.none().with("transfer.file.folder", drop.toString()))));

    try (var files = Files.list(drop)) {
      assertTrue(files.anyMatch(f -> f.getFileName().toString().contains("sample")));
    }
    assertEquals(List.of(), desk.store.read(session -> session.outbox().all(10)));
  }

  @Test
  void aSampleWantsWhatIsRequired() {
    var send = new SendSample(new Connectors(Services.get(Plugins.class)), desk.guard, desk.clock);

    assertEquals("connector.incomplete", refused(send.send("filedrop", Values.none())));
    assertEquals("delivery.no-connector", refused(send.send("carrier-pigeon", Values.none())));
  }
}
