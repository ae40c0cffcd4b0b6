package org.leadworkbench.store.jpa.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;

/** What a column holds; its name in small letters stands in a dump. */
enum Kind {
  TEXT {
    @Override
    Object value(ResultSet rows, int column) throws SQLException {
      return rows.getString(column);
    }

    @Override
    Object value(JsonParser json) throws IOException {
      return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
    }
  },
  INTEGER {
    @Override
    Object value(ResultSet rows, int column) throws SQLException {
      return rows.getLong(column);
    }

    @Override
    Object value(JsonParser json) throws IOException {
      return json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : null;
    }
  },
  DOUBLE {
    /** Zero has no sign, as Derby keeps none; nor does it keep, or this program write, what is no number. */
    @Override
    Object value(ResultSet rows, int column) throws SQLException {
      double value = rows.getDouble(column);
      if (!Double.isFinite(value)) throw new SQLDataException("No finite number in column " + column, "22003");
      return value + 0.0;
    }

    @Override
    Object value(JsonParser json) throws IOException {
      return json.currentToken().isNumeric() && Double.isFinite(json.getDoubleValue()) ? json.getDoubleValue() + 0.0 : null;
    }
  },
  BOOLEAN {
    @Override
    Object value(ResultSet rows, int column) throws SQLException {
      return rows.getBoolean(column);
    }

    @Override
    Object value(JsonParser json) throws IOException {
      return json.currentToken().isBoolean() ? json.getBooleanValue() : null;
    }
  };

  /** The value of a row; anything where it is null, which the rows tell afterwards. */
  abstract Object value(ResultSet rows, int column) throws SQLException;

  /** The value a parser stands on; null where it is of another kind. */
  abstract Object value(JsonParser json) throws IOException;

  /** That of a type of {@link Types}. */
  static Kind of(int type) {
    return switch (type) {
      case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
      case Types.DOUBLE -> DOUBLE;
      case Types.BOOLEAN, Types.BIT -> BOOLEAN;
      default -> throw new IllegalStateException("A dump knows no columns of type " + type);
    };
  }
}
