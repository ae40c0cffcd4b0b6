package org.leadworkbench.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore.Finding;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.store.jpa.dialect.Database;

/** What is found out about a store that programs share: how this one was let in, and how many there are. */
record Company(StorePlace place, Database database) {
  /** Nothing where the store is this program's alone. */
  List<Finding> findings(Connection connection) throws SQLException {
    var findings = new ArrayList<Finding>();
    if (!place.isInDirectory()) findings.add(Finding.of(true, "password", Refusal.of(origin(place.password()))));
    if (database.neighbours().isPresent())
      database.neighbours().get().count(connection)
          .ifPresent(programs -> findings.add(Finding.of(true, "clients", Refusal.of("store.finding.clients", programs))));
    return findings;
  }

  private static String origin(Password password) {
    return switch (password.origin()) {
      case NONE -> "store.finding.password.none";
      case ENVIRONMENT -> "store.finding.password.environment";
      case KEYRING -> "store.finding.password.keyring";
      case ENTERED -> "store.finding.password.entered";
    };
  }
}
