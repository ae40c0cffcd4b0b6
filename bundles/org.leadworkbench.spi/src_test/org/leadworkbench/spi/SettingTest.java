package org.leadworkbench.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadworkbench.spi.Setting.Kind;

class SettingTest {
  private static final Label LABEL = new Label("Setting", "Einstellung");

  @ParameterizedTest
  @CsvSource({"DAY,2026-01-31,true", "DAY,2026-02-30,false", "DAY,31.1.2026,false", "DAY,foo,false", "NUMBER,12.5,true", "NUMBER,-3,true", "NUMBER,'12,5',false",
      "NUMBER,many,false", "YESNO,yes,true", "YESNO,no,true", "YESNO,maybe,false", "CHOICE,one,true", "CHOICE,three,false", "TEXT,anything,true"})
  void itTakesWhatItsKindAllows(Kind kind, String value, boolean taken) {
    assertEquals(taken, setting(kind).takes(value));
  }

  @ParameterizedTest
  @EnumSource
  void theEmptyTextStandsForTheStandard(Kind kind) {
    assertTrue(setting(kind).takes(""));
  }

  private static Setting setting(Kind kind) {
    var choices = kind == Kind.CHOICE ? List.of(new Setting.Choice("one", LABEL), new Setting.Choice("two", LABEL)) : List.<Setting.Choice>of();
    return new Setting("setting", kind, LABEL, LABEL, "", false, choices);
  }
}
