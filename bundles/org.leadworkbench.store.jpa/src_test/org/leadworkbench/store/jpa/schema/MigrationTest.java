package org.leadworkbench.store.jpa.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private final Migration migration = new Migration(7, "more", "-- why;\ncreate table a (x {id},\n y bigint);\n\ninsert into a values ('1;2', 3);\n");

  @Test
  void statementsHaveTheDatabasesTypes() {
    assertEquals(List.of("create table a (x TYPE_id,\n y bigint)", "insert into a values ('1;2', 3)"),
        migration.statements(name -> "TYPE_" + name));
  }

  @Test
  void lineEndsDoNotCount() {
    assertEquals(migration.checksum(), new Migration(7, "more", migration.sql().replace("\n", "\r\n")).checksum());
    assertNotEquals(migration.checksum(), new Migration(7, "more", migration.sql() + " ").checksum());
  }
}
