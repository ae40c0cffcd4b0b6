package org.leadworkbench.store.jpa.dialect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;

/** An open database. Any thread may use it. */
public interface Database extends AutoCloseable {
  /** Where connections come from; one is taken for each transaction, so this pools them where they are dear. */
  DataSource source();

  /** The database's name for EclipseLink's {@code eclipselink.target-database}. */
  String target();

  /**
   * The column type that stands for a placeholder of the migrations.
   *
   * @param placeholder {@code id}: 64 characters in the order of their codes; {@code key}: 400 such characters, can be
   *     indexed; {@code text}: at least 32,000 characters; {@code long}: any number of characters
   */
  String type(String placeholder);

  /**
   * What follows a table's name in a query so that it is read through this index, in the index's order; empty where the
   * database finds that by itself. It ends with white space.
   */
  String through(String index);

  /**
   * Whether the database finds the best way to the first rows of a list by itself; else it would sort all whole rows, and is
   * asked for the keys in order first.
   */
  boolean plansWell();

  /** How many keys are best looked up by one statement: one where statements cost little, many where each is a journey. */
  int keysAtOnce();

  /**
   * What ends a query so that it reads past what others are writing just now, as it stands, instead of waiting for them;
   * empty where readers never wait. It begins with white space. For what people look at, never for what is decided on.
   */
  String unwaiting();

  /** Lets other programs' migrations of the same database wait until this connection's transaction ends. */
  void lockForMigration(Connection connection) throws SQLException;

  /** Whether the same transaction may succeed when it is repeated: a deadlock, a lost race, an interrupted wait. */
  boolean isRetryable(SQLException exception);

  /** Whether the connection was lost, or none could be had: what was not committed did not happen, and may be tried again. */
  boolean isLost(SQLException exception);

  /** The other programs that may work on it; none where it is this program's alone. */
  Optional<Neighbours> neighbours();

  /** What to tell the user where the cause is the database's surroundings: no space, no right to write, damage. */
  Optional<Refusal> refusal(SQLException exception);

  /** Called after a migration was committed, with the schema's version now. */
  void migrated(int version);

  /** Writes a consistent copy of everything as files into this empty folder while work goes on. */
  void copyTo(Path folder);

  /** About how many bytes a copy of everything takes. */
  long size();

  /** The folder on whose disk the database grows; empty where that is another computer's. */
  Optional<Path> folder();

  /** Reads a table and all its indexes, and throws where something in it cannot be read or they do not agree. */
  void check(Connection connection, String table) throws SQLException;

  /**
   * Lets everything be read as it was at one moment, while others go on writing.
   *
   * @param reading on a connection that is its alone, not in auto-commit mode
   */
  <T> T atOneMoment(Reading<T> reading) throws SQLException, IOException;

  /** Something that is read on a connection. */
  @FunctionalInterface
  interface Reading<T> {
    /** What was read. */
    T on(Connection connection) throws SQLException, IOException;
  }

  /** Writes many rows into these columns of a table, in the fastest way the database has. */
  default RowWriter rows(Connection connection, String table, List<String> columns) throws SQLException {
    return new BatchedRows(connection, table, columns);
  }

  /** What the database itself is and how it is: place, size, free space, durability, whether it can be written. */
  List<Finding> examine();

  /** Lets go of the database; a second call does nothing. */
  @Override
  void close();
}
