package org.leadworkbench.store.jpa.dump;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.SqlStates;

/**
 * A dump on its way into tables of its schema, in one transaction.
 *
 * @param database where to
 * @param connection with the transaction
 * @param file where from
 * @param contents what the file has
 * @param pace how fast it goes
 */
record Loading(Database database, Connection connection, Unpacking file, Contents contents, Pace pace) {
  private static final List<String> NO_SUCH_CHARACTER = List.of("22021");
  private static final List<String> NO_SUCH_ROW = List.of("22", "23");

  /** Writes the rows in place of those a new store has, reads them back and compares them. */
  void run() throws SQLException, IOException {
    var shapes = Catalogue.shapes(connection);
    var ordered = shapes.stream().map(this::told).toList();
    refuseOthers(shapes);
    for (var shape : ordered.reversed()) execute("delete from " + shape.table());
    for (var shape : ordered) write(shape);
    for (var table : contents.dump().tables()) check(table);
    pace.look();
  }

  /** The same table as the dump has it, which may order its columns otherwise. */
  private Shape told(Shape shape) {
    var told = contents.shapes().stream().filter(s -> s.table().equals(shape.table())).findFirst()
        .orElseThrow(() -> foreign(shape.table()));
    var differing = new TreeSet<>(told.names());
    differing.addAll(shape.names());
    differing.removeIf(c -> told.columns().get(c) == shape.columns().get(c));
    if (!differing.isEmpty()) throw foreign(shape.table() + " " + differing);
    return told;
  }

  private void refuseOthers(List<Shape> shapes) {
    var others = new ArrayList<>(contents.shapes().stream().map(Shape::table).toList());
    for (var shape : shapes) others.remove(shape.table());
    if (!others.isEmpty()) throw foreign(others);
  }

  private void write(Shape shape) throws SQLException, IOException {
    long expected = contents.dump().rows(shape.table());
    long row = 0;
    try (var lines = file.lines(shape); var rows = database.rows(connection, shape.table(), shape.names())) {
      for (var values = lines.next(); values.isPresent(); values = lines.next()) {
        if (++row > expected) throw file.damaged(place(shape, row), null);
        rows.write(values.get());
        pace.row();
      }
    } catch (IOException e) {
      throw file.damaged(place(shape, row + 1), e);
    } catch (SQLException e) {
      if (SqlStates.of(e).any(NO_SUCH_CHARACTER)) throw new StoreRefused(Refusal.of("load.character", file.path(), place(shape, row)), e);
      if (SqlStates.of(e).any(NO_SUCH_ROW)) throw file.damaged(place(shape, row) + " " + e.getSQLState(), e);
      throw e;
    }
  }

  private void check(Dump.Table table) throws SQLException, IOException {
    var sum = new Rows(connection, shape(table)).read(pace, line -> {});
    if (sum.rows() != table.rows() || !sum.hex().equals(table.sum()))
      throw new StoreRefused(Refusal.of("load.differs", file.path(), table.name(), table.rows(), sum.rows()));
  }

  private Shape shape(Dump.Table table) {
    return contents.shapes().get(contents.dump().tables().indexOf(table));
  }

  /** Where in the file, as editors and compilers write it. */
  private static String place(Shape shape, long row) {
    return Unpacking.file(shape.table()) + ":" + row;
  }

  private StoreRefused foreign(Object what) {
    return new StoreRefused(Refusal.of("load.foreign", file.path(), what));
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
