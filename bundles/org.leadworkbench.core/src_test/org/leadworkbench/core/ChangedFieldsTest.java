package org.leadworkbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedFieldsTest {
  @Test
  void namesAreReadAsPeopleWriteThem() {
    assertEquals(Map.of("fields", "phone, Umsatz"), ChangedFields.of(List.of("phone", "Umsatz")));
    assertEquals(Set.of("phone", "Umsatz"), ChangedFields.in(Map.of("fields", "phone, Umsatz")));
    assertEquals(Map.of(), ChangedFields.of(List.of()));
    assertEquals(Set.of(), ChangedFields.in(Map.of()));
  }

  @Test
  void nameWithACommaIsOneName() {
    assertEquals(Set.of("Umsatz, Mio."), ChangedFields.in(ChangedFields.of(List.of("Umsatz, Mio."))));
    assertEquals(Set.of("Umsatz, Mio.", "phone"), ChangedFields.in(ChangedFields.of(List.of("Umsatz, Mio.", "phone"))));
  }
}
