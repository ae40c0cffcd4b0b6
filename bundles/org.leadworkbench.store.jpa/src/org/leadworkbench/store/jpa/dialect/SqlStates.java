package org.leadworkbench.store.jpa.dialect;

import java.io.FileNotFoundException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * The SQLStates of an exception and of all behind it.
 *
 * @param all in the order in which they were found
 */
public record SqlStates(List<String> all) {
  private static final int DEEPEST = 50;
  private static final String CLOSED_BY_POOL = "Connection is closed"; // HikariCP's words
  private static final String NO_CONNECTION = "08003";

  public SqlStates {
    all = List.copyOf(all);
  }

  /** Those of this exception. */
  public static SqlStates of(SQLException exception) {
    return new SqlStates(Stream.<Throwable>iterate(exception, t -> t != null, SqlStates::next).limit(DEEPEST)
        .filter(SQLException.class::isInstance).map(t -> state((SQLException) t)).filter(s -> s != null).toList());
  }

  /** A pool that let go of a broken connection says so without a state of its own to whoever still uses it. */
  private static String state(SQLException exception) {
    return exception.getSQLState() == null && CLOSED_BY_POOL.equals(exception.getMessage()) ? NO_CONNECTION : exception.getSQLState();
  }

  /**
   * Whether the other end of an encrypted connection could not be trusted, or the file with what is trusted is missing,
   * for which there is no SQLState.
   */
  public static boolean isUntrusted(SQLException exception) {
    return Stream.<Throwable>iterate(exception, t -> t != null, SqlStates::next).limit(DEEPEST)
        .anyMatch(t -> t instanceof SSLException || t instanceof CertificateException || t instanceof FileNotFoundException);
  }

  /** Whether one of them begins like one of these. */
  public boolean any(List<String> prefixes) {
    Predicate<String> listed = state -> prefixes.stream().anyMatch(state::startsWith);
    return all.stream().anyMatch(listed);
  }

  /** The one that lies deepest; empty where there is none. */
  public String last() {
    return all.isEmpty() ? "" : all.getLast();
  }

  private static Throwable next(Throwable thrown) {
    return thrown instanceof SQLException sql && sql.getNextException() != null ? sql.getNextException() : thrown.getCause();
  }
}
