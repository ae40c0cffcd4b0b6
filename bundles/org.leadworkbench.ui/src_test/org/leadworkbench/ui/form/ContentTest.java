package org.leadworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.leadworkbench.ui.form.Field.Kind;

class ContentTest implements Content.Listener {
  private final Keyboard keyboard = new Keyboard();
  private final List<String> told = new ArrayList<>();
  private final Content amount = new Content(Kind.AMOUNT, new Spelling(Locale.GERMANY), keyboard, this);

  @Test
  void whatCannotBeReadIsToldAsSuchAndNotAsItsBeginning() {
    type("50");
    type("50.");
    type("50.00");
    type("50.000");

    assertEquals(List.of("50", "unreadable", "unreadable", "50000"), told);
  }

  @Test
  void readingAnewLeavesWhatCannotBeRead() {
    type("50.");

    amount.refresh("300 EUR");

    assertEquals("50.", keyboard.text);
    assertEquals(List.of("unreadable"), told);
  }

  @Test
  void readingAnewShowsWhatWasChangedElsewhere() {
    amount.show("50 EUR");

    amount.refresh("300 EUR");

    assertEquals(Optional.of("300 EUR"), amount.value());
  }

  @Test
  void readingTheSameAnewTouchesNothing() {
    type("50000 €");
    told.clear();

    amount.refresh("50000 EUR");

    assertEquals("50000 €", keyboard.text);
    assertEquals(List.of(), told);
  }

  @Test
  void anEmptiedFieldShowsWhatIsStoredOnceItIsLeft() {
    amount.show("50 EUR");
    keyboard.here = true;
    type("");
    amount.refresh("50 EUR");
    assertEquals("", keyboard.text);

    amount.left();

    assertEquals(Optional.of("50 EUR"), amount.value());
  }

  @Test
  void whatIsTypedAfterEmptyingStays() {
    amount.show("50 EUR");
    keyboard.here = true;
    type("");
    amount.refresh("50 EUR");
    type("7");

    amount.left();

    assertEquals(Optional.of("7"), amount.value());
  }

  @Test
  void somethingElseReplacesWhateverStoodThere() {
    type("50.");

    amount.show("");

    assertEquals("", keyboard.text);
    assertEquals("shown", told.getLast());
  }

  private void type(String text) {
    keyboard.text = text;
    amount.changed();
  }

  @Override
  public void entered(String canonical) {
    told.add(canonical);
  }

  @Override
  public void unreadable() {
    told.add("unreadable");
  }

  @Override
  public void shown() {
    told.add("shown");
  }

  /** An input without a screen. */
  private static final class Keyboard implements Input {
    private String text = "";
    private boolean here;

    @Override
    public Control control() {
      throw new UnsupportedOperationException("There is no screen.");
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public void show(String text) {
      this.text = text;
    }

    @Override
    public boolean typing() {
      return here;
    }
  }
}
