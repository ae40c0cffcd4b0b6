package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dump.Dumps;
import org.leadworkbench.store.jpa.schema.Backups;

/** The store on an open database whose schema is this program's. Closing it closes the database. */
final class JpaLeadStore implements LeadStore {
  private final Database database;
  private final Backups backups;
  private final Dumps dumps;
  private final int schema;
  private final EntityManagerFactory factory;
  private final Transactions transactions;
  private final Listeners listeners = new Listeners();
  private final AtomicBoolean closed = new AtomicBoolean();

  JpaLeadStore(Database database, Backups backups, Dumps dumps, int schema) {
    this.database = database;
    this.backups = backups;
    this.dumps = dumps;
    this.schema = schema;
    factory = new PersistenceProvider().createContainerEntityManagerFactory(new Unit(database.source()), Map.of(
        "eclipselink.session-name", "leadworkbench-" + UUID.randomUUID(), // else a second store would get the first one's
        "eclipselink.target-database", database.target(),
        "eclipselink.weaving", "static",
        "eclipselink.classloader", JpaLeadStore.class.getClassLoader(),
        "eclipselink.session.customizer", InsertOrder.class.getName(),
        "eclipselink.jdbc.batch-writing", "JDBC",
        "eclipselink.jdbc.batch-writing.size", "500",
        "eclipselink.logging.logger", EclipseLinkLog.class.getName(),
        "eclipselink.logging.level", "WARNING",
        "eclipselink.logging.parameters", "false"));
    transactions = new Transactions(factory, database);
  }

  @Override
  public <T> T read(Function<Session, T> reading) {
    return transactions.run(false, work -> reading.apply(new JpaSession(work)), work -> {});
  }

  @Override
  public <T> T change(Function<Session, T> change) {
    return transactions.run(true, work -> change.apply(new JpaSession(work)), work -> listeners.tell(work.changed()));
  }

  @Override
  public Subscription onChange(Consumer<Set<Id<Lead>>> listener) {
    return listeners.add(listener);
  }

  @Override
  public void backup(Path file) {
    backups.write(database, file);
  }

  @Override
  public Dump dump(Path file, LongPredicate going) {
    return dumps.write(database, file, going);
  }

  @Override
  public Dump load(Path file, LongPredicate going) {
    return dumps.load(database, file, going);
  }

  @Override
  public List<Finding> examine() {
    var findings = new ArrayList<Finding>();
    try (var connection = database.source().getConnection()) {
      var data = connection.getMetaData();
      findings.add(finding("engine", "store.finding.engine", data.getDatabaseProductName(), data.getDatabaseProductVersion()));
      findings.add(finding("schema", "store.finding.schema", schema));
    } catch (SQLException e) {
      throw new StoreRefused(database.refusal(e).orElse(Refusal.of("store.cannot-open", e.getSQLState())), e);
    }
    findings.addAll(database.examine());
    findings.sort(java.util.Comparator.comparing(Finding::healthy));
    return List.copyOf(findings);
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) return;
    listeners.close();
    factory.close();
    database.close();
  }

  private static Finding finding(String topic, String code, Object... arguments) {
    return new Finding(true, topic, Refusal.of(code, arguments).text(Locale.getDefault()));
  }
}
