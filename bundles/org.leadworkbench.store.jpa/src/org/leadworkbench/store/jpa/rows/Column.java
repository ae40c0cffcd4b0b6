package org.leadworkbench.store.jpa.rows;

import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * A column and the field it comes from.
 *
 * @param name the column
 * @param part the embedded object in which the field is; null where it is the row's own
 * @param field the field
 */
record Column(String name, Field part, Field field) {
  Column {
    if (part != null) part.setAccessible(true);
    field.setAccessible(true);
  }

  void bind(PreparedStatement statement, int index, Object row) throws SQLException {
    var value = value(row);
    switch (value) {
      case null -> statement.setNull(index, type());
      case String text -> statement.setString(index, text);
      case Enum<?> constant -> statement.setString(index, constant.name());
      case Long number -> statement.setLong(index, number);
      case Integer number -> statement.setInt(index, number);
      case Double number -> statement.setDouble(index, number);
      case Boolean flag -> statement.setBoolean(index, flag);
      default -> throw unknown();
    }
  }

  /** What the row has in the column, as a text, a number or a truth value, or null. */
  Object plain(Object row) {
    var value = value(row);
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  /** Takes over the value of the result's column with this number. */
  void take(ResultSet result, int index, Object row) throws SQLException {
    try {
      field.set(part == null ? row : part(row), value(result, index));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private Object part(Object row) throws ReflectiveOperationException {
    var object = part.get(row);
    if (object == null) {
      object = RowType.made(part.getType());
      part.set(row, object);
    }
    return object;
  }

  private Object value(Object row) {
    try {
      var holder = part == null ? row : part.get(row);
      return holder == null ? null : field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private Object value(ResultSet result, int index) throws SQLException {
    var type = field.getType();
    if (type == String.class) return result.getString(index);
    if (type.isEnum()) return constant(type, result.getString(index));
    if (type == boolean.class) return result.getBoolean(index);
    if (type == int.class) return result.getInt(index);
    var number = type == double.class || type == Double.class ? (Number) result.getDouble(index) : (Number) result.getLong(index);
    return result.wasNull() && !type.isPrimitive() ? null : number;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's class is known at run time alone
  private static Object constant(Class type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private int type() {
    var type = field.getType();
    if (type == Long.class) return Types.BIGINT;
    if (type == Double.class) return Types.DOUBLE;
    if (type == String.class || type.isEnum()) return Types.VARCHAR;
    throw unknown();
  }

  private IllegalStateException unknown() {
    return new IllegalStateException("No column type for " + field);
  }
}
