package org.leadworkbench.store.jpa.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlStatesTest {
  @Test
  void connectionThatThePoolLetGoOfIsOneThatIsNotThere() {
    assertEquals(List.of("08003"), SqlStates.of(new SQLException("Connection is closed")).all());
  }

  @Test
  void statesOfAllBehindAnExceptionAreFound() {
    var behind = new SQLException("terminated", "57P01");

    assertEquals(List.of("40001", "57P01"), SqlStates.of(new SQLException("lost", "40001", behind)).all());
    assertEquals(List.of("57P01"), SqlStates.of(new SQLException("none", behind)).all());
  }
}
