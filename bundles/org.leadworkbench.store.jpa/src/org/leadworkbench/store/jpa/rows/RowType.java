package org.leadworkbench.store.jpa.rows;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of an entity lie in its table, as the annotations that EclipseLink reads say: columns, identity, version.
 * Any thread may use it.
 *
 * @param <T> the entity's class
 */
public final class RowType<T> {
  private static final int FIRST_VERSION = 1;
  private final Class<T> type;
  private final String table;
  private final Field version;
  private final List<Column> columns = new ArrayList<>();
  private final List<Column> keys = new ArrayList<>();

  private RowType(Class<T> type) {
    this.type = type;
    table = type.getAnnotation(Table.class).name();
    Field counted = null;
    for (Class<?> c = type; c != Object.class; c = c.getSuperclass())
      for (var field : c.getDeclaredFields()) {
        if (field.isAnnotationPresent(Version.class)) counted = field;
        else if (isKept(field)) add(field);
      }
    if (counted == null) throw new IllegalArgumentException(type + " has no version");
    version = counted;
    version.setAccessible(true);
  }

  /** The rows of this entity. */
  public static <T> RowType<T> of(Class<T> type) {
    return new RowType<>(type);
  }

  /** The entity's class. */
  public Class<T> type() {
    return type;
  }

  /** The table that the rows are in. */
  public String table() {
    return table;
  }

  /** The columns of a row that is new, in the order of its {@link #newValues}. */
  public List<String> newColumns() {
    return Stream.concat(Stream.of("version"), columns.stream().map(Column::name)).toList();
  }

  /** What a row that is new has in its columns. */
  public List<Object> newValues(T row) {
    var values = new ArrayList<Object>(columns.size() + 1);
    values.add((long) FIRST_VERSION);
    for (var column : columns) values.add(column.plain(row));
    return values;
  }

  /** How all columns of a row are written. */
  RowUpdate<T> update() {
    return new RowUpdate<>(table, columns.stream().filter(c -> !keys.contains(c)).toList(), List.of(), keys);
  }

  /** How these columns of a row are written. */
  RowUpdate<T> update(Set<String> some) {
    return new RowUpdate<>(table, columns.stream().filter(c -> some.contains(c.name())).toList(), List.of(), keys);
  }

  /** Those of these columns in which the two rows differ. */
  Set<String> differences(T one, T other, Set<String> some) {
    return columns.stream().filter(c -> some.contains(c.name()) && !Objects.equals(c.plain(one), c.plain(other))).map(Column::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The beginning of a query for rows, up to the table's name, to which {@link #read} fits. */
  public String select() {
    return "select version, " + names(columns) + " from " + table + " ";
  }

  /** The row at which the result of a {@link #select} stands; EclipseLink does not know of it. */
  public T read(ResultSet result) throws SQLException {
    var row = made(type);
    try {
      version.setInt(row, result.getInt(1));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(table, e);
    }
    int index = 2;
    for (var column : columns) column.take(result, index++, row);
    return row;
  }

  static <O> O made(Class<O> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private void add(Field field) {
    if (!field.getType().isAnnotationPresent(Embeddable.class)) {
      var column = new Column(name(field), null, field);
      columns.add(column);
      if (field.isAnnotationPresent(Id.class)) keys.add(column);
      return;
    }
    for (var inner : field.getType().getDeclaredFields())
      if (isKept(inner)) columns.add(new Column(name(inner), field, inner));
  }

  /** Weaving adds fields of its own, which begin with an underscore. */
  private static boolean isKept(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.getName().startsWith("_");
  }

  private static String name(Field field) {
    var column = field.getAnnotation(jakarta.persistence.Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
