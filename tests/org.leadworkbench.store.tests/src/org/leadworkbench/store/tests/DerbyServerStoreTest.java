package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadworkbench.core.port.StoreRefused;

/** The contracts on Derby's network server, in OSGi. What is done with files is refused there. */
@ExtendWith(DerbyServerStores.class)
class DerbyServerStoreTest {
  @Nested
  class Leads extends LeadsContract {}

  @Nested
  class LeadList extends LeadListContract {}

  @Nested
  class ListsInMemory extends ListsInMemoryContract {}

  @Nested
  class Claims extends ClaimsContract {}

  @Nested
  class Transactions extends TransactionsContract {}

  @Nested
  class Forgetting extends ForgettingContract {}

  @Nested
  class TimeLine extends TimeLineContract {}

  @Nested
  class Judgements extends JudgementsContract {}

  @Nested
  class Inquiries extends InquiriesContract {}

  @Nested
  class Outbox extends OutboxContract {}

  @Nested
  class Directory extends DirectoryContract {}

  @Nested
  class Settings extends SettingsContract {}

  @Nested
  class Backup extends StoreContract {
    @Test
    void isMadeWhereTheDatabaseIs() {
      assertEquals("store.served", refused(() -> store.backup(directory.resolve("b.zip"))));
    }

    @Test
    void comesBackWhereTheDatabaseIs() throws Exception {
      Path file = Files.writeString(directory.resolve("x.zip"), "no backup");

      assertEquals("store.no-backup", refused(() -> factory().restore(directory, file)));
    }

    private static String refused(Runnable work) {
      return assertThrows(StoreRefused.class, work::run).refusal().code();
    }
  }
}
