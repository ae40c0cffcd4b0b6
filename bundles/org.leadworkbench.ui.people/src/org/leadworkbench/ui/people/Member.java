package org.leadworkbench.ui.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.ui.Terms;

/** What the list says of a person. */
record Member(Person person, Staff staff) {
  Id<Person> id() {
    return person.id();
  }

  String role() {
    return Terms.of(person.role());
  }

  String team() {
    return staff.team(person.team());
  }

  boolean isAway() {
    return absent().isPresent();
  }

  /** Whether the person is there, and if not until when, and who stands in. */
  String presence() {
    return absent().map(a -> deputy(a).map(d -> Messages.TEXT.get("presence.deputy", day(a.until()), d))
        .orElseGet(() -> Messages.TEXT.get("presence.away", day(a.until())))).orElse(Messages.TEXT.get("presence.here"));
  }

  /** When the person gets a Hot lead. */
  String turn() {
    return staff.turn(person).map(turn -> turn == 1 ? Messages.TEXT.get("turn.next") : Messages.TEXT.get("turn.place", turn)).orElse("–");
  }

  /** The absence in a sentence. */
  String absence() {
    return absent().map(a -> deputy(a).map(d -> Messages.TEXT.get("rule.deputy", person.name(), day(a.until()), d))
        .orElseGet(() -> Messages.TEXT.get("rule.away", person.name(), day(a.until())))).orElse("");
  }

  private Optional<Absence> absent() {
    return person.absence().filter(a -> a.covers(staff.plan().day()));
  }

  private Optional<String> deputy(Absence absence) {
    return absence.deputy().flatMap(staff::person).map(Person::name);
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
  }
}
