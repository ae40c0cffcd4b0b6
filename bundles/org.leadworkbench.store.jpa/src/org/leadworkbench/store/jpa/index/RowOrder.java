package org.leadworkbench.store.jpa.index;

import java.util.UUID;
import java.util.function.IntPredicate;
import org.leadworkbench.core.port.LeadPage.Cursor;
import org.leadworkbench.core.port.LeadQuery;

/** In which order a list shows rows; rows of the same value follow by id, as in the database. */
record RowOrder(Columns columns, LeadQuery.Order order) {
  int compare(int one, int other) {
    int byValue = switch (order) {
      case CAPTURED_LAST_FIRST -> Long.compare(columns.capturedAt(other), columns.capturedAt(one));
      case PROBABILITY_HIGHEST_FIRST -> Double.compare(columns.probability(other), columns.probability(one));
      case DUE_FIRST -> Long.compare(columns.due(one), columns.due(other));
      case NAME -> columns.name(one).compareTo(columns.name(other));
    };
    return byValue != 0 ? byValue : columns.compareIds(one, other);
  }

  /** The place behind this row. */
  Cursor cursor(int row) {
    return new Cursor(switch (order) {
      case CAPTURED_LAST_FIRST -> Long.toString(columns.capturedAt(row));
      case PROBABILITY_HIGHEST_FIRST -> Double.toString(columns.probability(row));
      case DUE_FIRST -> Long.toString(columns.due(row));
      case NAME -> columns.name(row);
    }, columns.id(row).toString());
  }

  /** Whether a row is behind this place, also where the row it was behind has changed since. */
  IntPredicate behind(Cursor cursor) {
    var id = UUID.fromString(cursor.id());
    return switch (order) {
      case CAPTURED_LAST_FIRST -> {
        long key = Long.parseLong(cursor.key());
        yield row -> behind(Long.compare(key, columns.capturedAt(row)), row, id);
      }
      case PROBABILITY_HIGHEST_FIRST -> {
        double key = Double.parseDouble(cursor.key());
        yield row -> behind(Double.compare(key, columns.probability(row)), row, id);
      }
      case DUE_FIRST -> {
        long key = Long.parseLong(cursor.key());
        yield row -> behind(Long.compare(columns.due(row), key), row, id);
      }
      case NAME -> row -> behind(columns.name(row).compareTo(cursor.key()), row, id);
    };
  }

  private boolean behind(int byValue, int row, UUID id) {
    return byValue > 0 || byValue == 0 && columns.id(row).toString().compareTo(id.toString()) > 0;
  }
}
