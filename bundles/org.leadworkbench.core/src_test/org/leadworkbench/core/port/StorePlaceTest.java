package org.leadworkbench.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorePlaceTest {
  @TempDir Path directory;

  @Test
  void withoutAWordTheStoreIsInTheDirectory() {
    assertTrue(StorePlace.of(directory).isInDirectory());
  }

  @Test
  void theDirectoryMayNameAnotherPlace() throws IOException {
    says("url = jdbc:postgresql://host/db\nuser = eva\nschema = leads");

    assertEquals(new StorePlace(directory, "jdbc:postgresql://host/db", "eva", "leads", Password.ofEnvironment()), StorePlace.of(directory));
  }

  @Test
  void anAddressSaysAllInPlaceOfTheDirectory() throws IOException {
    says("url = jdbc:postgresql://host/db\nuser = eva\nschema = leads");
    var url = "jdbc:postgresql://other/db?ssl=true&user=m%C3%A4x&currentSchema=test";

    assertEquals(new StorePlace(directory, url, "mäx", "test", Password.ofEnvironment()), StorePlace.of(directory, Optional.of(url)));
    assertEquals("", StorePlace.of(directory, Optional.of("jdbc:derby://host:1527/leads")).user());
    assertEquals("max", StorePlace.of(directory, Optional.of("jdbc:derby://host:1527/leads;user=max")).user());
  }

  @Test
  void passwordsAreRefusedWhereverTheyStand() throws IOException {
    for (var url : List.of("jdbc:postgresql://host/db?password=canary", "jdbc:postgresql://host/db?a=b&sslpassword=canary",
        "jdbc:derby://host/leads;user=x;PASSWORD=canary", "jdbc:derby://host/leads;bootPassword=canary", "jdbc:postgresql://eva:canary@host/db"))
      assertRefused(Optional.of(url));
    says("url = jdbc:postgresql://host/db\npassword = canary");
    assertRefused(Optional.empty());
    says("url = jdbc:postgresql://host/db?password=canary");
    assertRefused(Optional.empty());
  }

  private void assertRefused(Optional<String> url) {
    var refused = assertThrows(StoreRefused.class, () -> StorePlace.of(directory, url), url::toString);
    assertEquals("store.secret", refused.refusal().code());
    assertFalse(refused.refusal().text(Locale.GERMAN).contains("canary"));
  }

  @Test
  void peopleSeeNoParameters() {
    assertEquals("jdbc:postgresql://host/db", StorePlace.of(directory, Optional.of("jdbc:postgresql://host/db?user=eva")).toString());
    assertEquals(directory.toString(), StorePlace.of(directory).toString());
  }

  @Test
  void fileThatCannotBeReadIsRefused() throws IOException {
    says("url = \\uXYZ");

    assertEquals("store.properties", assertThrows(StoreRefused.class, () -> StorePlace.of(directory)).refusal().code());
  }

  private void says(String text) throws IOException {
    Files.writeString(directory.resolve(StorePlace.FILE), text);
  }
}
