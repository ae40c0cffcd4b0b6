package org.leadworkbench.cli.command;

import java.util.Optional;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.workspace.AskPassword;

/**
 * Asks on the terminal without showing what is typed; nobody is asked where input or output is not a terminal.
 *
 * @param texts in the user's language
 */
record TerminalPassword(Texts texts) implements AskPassword {
  @Override
  public Optional<Entered> ask(StorePlace place, boolean again) {
    return Optional.ofNullable(System.console()).flatMap(console ->
        Optional.ofNullable(console.readPassword("%s ", texts.of(again ? "password.again" : "password.ask", whose(place))))
            .map(typed -> new Entered(new String(typed), isYes(console.readLine("%s ", texts.of("password.remember"))))));
  }

  private static String whose(StorePlace place) {
    return place.user().isEmpty() ? place.toString() : place.user() + ", " + place;
  }

  private boolean isYes(String answer) {
    return answer != null && answer.strip().toLowerCase(texts.locale()).startsWith(texts.of("password.yes"));
  }
}
