package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.core.port.StaleData;

/** What every store promises of settings. */
abstract class SettingsContract extends StoreContract {
  @Test
  void settingThatAnotherSetMeanwhileIsNotOverwritten() {
    setA("1");
    assertThrows(StaleData.class, () -> store.change(s -> {
      s.settings().get("a");
      CompletableFuture.runAsync(() -> setA("2")).join();
      s.settings().set("a", "3", WORKBENCH, NOW);
      return null;
    }));

    assertEquals(Optional.of("2"), store.read(s -> s.settings().get("a")));
  }

  @Test
  void settingsAreSetAndTakenBack() {
    store.change(s -> {
      s.settings().set("a", "1", WORKBENCH, NOW);
      s.settings().set("b", "ß".repeat(50_000), WORKBENCH, NOW);
      s.settings().set("a", "2", WORKBENCH, NOW);
      return null;
    });
    assertEquals(Map.of("a", "2", "b", "ß".repeat(50_000)), store.read(s -> s.settings().all()));

    store.change(s -> {
      s.settings().set("a", "", WORKBENCH, NOW);
      s.settings().set("never", "", WORKBENCH, NOW);
      return null;
    });

    assertEquals(Optional.empty(), store.read(s -> s.settings().get("a")));
  }

  @Test
  void aSessionSeesWhatItSetItself() {
    setA("1");
    store.change(s -> {
      assertEquals(Optional.of("1"), s.settings().get("a"));
      s.settings().set("a", "2", WORKBENCH, NOW);
      assertEquals(Optional.of("2"), s.settings().get("a"));
      s.settings().set("a", "", WORKBENCH, NOW);
      assertEquals(Map.of(), s.settings().all());
      return null;
    });

    assertEquals(Optional.empty(), store.read(s -> s.settings().get("a")));
  }

  @Test
  void everyChangeIsKeptWithWhoMadeIt() {
    setA("1");
    setA("");
    setA("2");

    assertEquals(List.of(new Settings.Change("a", "2", WORKBENCH, NOW), new Settings.Change("a", "", WORKBENCH, NOW)), store.read(s -> s.settings().changes(2)));
    assertEquals(3, store.read(s -> s.settings().changes(10)).size());
  }

  private void setA(String value) {
    store.change(s -> {
      s.settings().set("a", value, WORKBENCH, NOW);
      return null;
    });
  }
}
