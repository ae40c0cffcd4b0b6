package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.workspace.FreeSpace;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Neighbours.Listening;
import org.leadworkbench.store.jpa.dialect.Notes;
import org.leadworkbench.store.jpa.index.LiveIndex;
import org.leadworkbench.store.jpa.dump.Dumps;
import org.leadworkbench.store.jpa.schema.Backups;
import org.leadworkbench.store.jpa.schema.TableCheck;

/** The store on an open database whose schema is this program's. Closing it closes the database. */
final class JpaLeadStore implements LeadStore {
  private final Database database;
  private final Backups backups;
  private final Dumps dumps;
  private final int schema;
  private final Company company;
  private final EntityManagerFactory factory;
  private final Transactions transactions;
  private final Listeners listeners = new Listeners();
  private final LiveIndex index;
  private final News news;
  private final String sender = UUID.randomUUID().toString();
  private Optional<Listening> others = Optional.empty();
  private final AtomicBoolean closed = new AtomicBoolean();

  JpaLeadStore(Database database, Backups backups, Dumps dumps, int schema, StorePlace place) {
    this.database = database;
    this.backups = backups;
    this.dumps = dumps;
    this.schema = schema;
    company = new Company(place, database);
    index = new LiveIndex(database, listeners::tellOfMemory);
    news = new News(index, listeners);
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
    factory.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0); // what is repeated is decided by Transactions
    transactions = new Transactions(factory, database, sender, index::current);
    dropOldNotes();
  }

  @Override
  public <T> T read(Function<Session, T> reading) {
    return transactions.run(false, work -> reading.apply(new JpaSession(work)), work -> {});
  }

  @Override
  public <T> T change(Function<Session, T> change) {
    return transactions.run(true, work -> change.apply(new JpaSession(work)), news::committed);
  }

  @Override
  public Subscription onChange(Listener listener) {
    listenToOthers();
    var subscription = listeners.add(listener);
    index.begin();
    return subscription;
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
    var loaded = dumps.load(database, file, going);
    news.anyChanged();
    return loaded;
  }

  @Override
  public List<Finding> examine() {
    var findings = new ArrayList<Finding>();
    try (var connection = database.source().getConnection()) {
      var data = connection.getMetaData();
      findings.add(finding("engine", "store.finding.engine", data.getDatabaseProductName(), data.getDatabaseProductVersion()));
      findings.add(finding("schema", "store.finding.schema", schema));
      findings.addAll(database.examine());
      findings.addAll(company.findings(connection));
    } catch (SQLException e) {
      throw refused(e);
    }
    findings.sort(java.util.Comparator.comparing(Finding::healthy));
    return List.copyOf(findings);
  }

  @Override
  public List<Finding> verify() {
    return new TableCheck(database).run();
  }

  @Override
  public Optional<Refusal> lacksRoomFor(long bytes) {
    return database.folder().flatMap(folder -> FreeSpace.lacking(folder, bytes));
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) return;
    quitListening();
    index.close();
    listeners.close();
    factory.close();
    database.close();
  }

  /** Only a program that wants to know takes a connection for it. */
  private synchronized void listenToOthers() {
    if (others.isEmpty()) others = database.neighbours().map(n -> n.listen(sender, news));
  }

  private synchronized void quitListening() {
    others.ifPresent(Listening::close);
  }

  private void dropOldNotes() {
    if (database.neighbours().isEmpty()) return;
    try (var connection = database.source().getConnection()) {
      Notes.dropOld(connection);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private StoreRefused refused(SQLException e) {
    return new StoreRefused(database.refusal(e).orElse(Refusal.of("store.cannot-open", String.valueOf(e.getSQLState()))), e);
  }

  private static Finding finding(String topic, String code, Object... arguments) {
    return Finding.of(true, topic, Refusal.of(code, arguments));
  }
}
