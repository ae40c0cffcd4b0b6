package org.leadworkbench.store.tests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contracts on PostgreSQL, in OSGi. */
@ExtendWith(PostgresStores.class)
class PostgresStoreTest {
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
  class Interrupts extends InterruptsContract {}

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
  class Backup extends BackupContract {}

  @Nested
  class Migration extends MigrationContract {}

  @Nested
  class SharedMigration extends SharedMigrationContract {}
}
