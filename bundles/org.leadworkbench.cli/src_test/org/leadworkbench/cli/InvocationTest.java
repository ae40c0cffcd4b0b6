package org.leadworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvocationTest {
  private static final Path OTHERWISE = Path.of("otherwise").toAbsolutePath();

  @Test
  void withoutArgumentsThereIsNoCommand() throws Exception {
    assertEquals(new Invocation(List.of(), OTHERWISE, Optional.empty(), false), Invocation.of(List.of(), OTHERWISE));
  }

  @Test
  void theFolderAloneIsNoCommand() throws Exception {
    assertTrue(Invocation.of(List.of("--data", "here"), OTHERWISE).command().isEmpty());
  }

  @Test
  void theFolderMayStandAnywhere() throws Exception {
    var expected = new Invocation(List.of("import", "--json", "leads.csv"), Path.of("x y", "ä").toAbsolutePath(), Optional.empty(), false);
    assertEquals(expected, Invocation.of(List.of("--data", "x y/ä", "import", "--json", "leads.csv"), OTHERWISE));
    assertEquals(expected, Invocation.of(List.of("import", "--json", "--data=x y/ä", "leads.csv"), OTHERWISE));
    assertEquals(expected, Invocation.of(List.of("import", "--json", "leads.csv", "--data", "x y/ä"), OTHERWISE));
  }

  @Test
  void theStoreMayStandAnywhere() throws Exception {
    var url = "jdbc:postgresql://host/db?user=a&sslmode=verify-full";
    var expected = new Invocation(List.of("leads", "--json"), OTHERWISE, Optional.of(url), false);
    assertEquals(expected, Invocation.of(List.of("--store", url, "leads", "--json"), OTHERWISE));
    assertEquals(expected, Invocation.of(List.of("leads", "--store=" + url, "--json"), OTHERWISE));
    assertTrue(Invocation.of(List.of("--store", url), OTHERWISE).command().isEmpty());
  }

  @Test
  void safeModeMayStandAnywhere() throws Exception {
    var expected = new Invocation(List.of("models", "--json"), OTHERWISE, Optional.empty(), true);
    assertEquals(expected, Invocation.of(List.of("--safe", "models", "--json"), OTHERWISE));
    assertEquals(expected, Invocation.of(List.of("models", "--safe", "--json"), OTHERWISE));
    assertTrue(Invocation.of(List.of("--safe"), OTHERWISE).command().isEmpty());
  }

  @Test
  void theStoreNeedsAnAddress() {
    assertEquals("error.store", assertThrows(InvalidInvocation.class, () -> Invocation.of(List.of("leads", "--store"), OTHERWISE)).getMessage());
    assertEquals("error.store", assertThrows(InvalidInvocation.class, () -> Invocation.of(List.of("--store="), OTHERWISE)).getMessage());
  }

  @Test
  void theFolderIsMeantFromTheCallersOwn() throws Exception {
    assertEquals(Path.of("").toAbsolutePath().resolve("b"), Invocation.of(List.of("--data=a/../b"), OTHERWISE).data());
  }

  @Test
  void theOptionNeedsAFolder() {
    assertThrows(InvalidInvocation.class, () -> Invocation.of(List.of("list", "--data"), OTHERWISE));
    assertThrows(InvalidInvocation.class, () -> Invocation.of(List.of("--data="), OTHERWISE));
  }
}
