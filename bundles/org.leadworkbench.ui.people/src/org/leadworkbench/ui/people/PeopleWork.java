package org.leadworkbench.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.people.AddPerson;
import org.leadworkbench.core.people.EditPerson;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.core.people.MarkAbsent;
import org.leadworkbench.core.transfer.ExplainRouting;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;

/** What one does with people: register, change, send away, call back. Forms ask for it; what was entered comes by the field's name. */
final class PeopleWork {
  private static final String NONE = "-";
  private final ListPeople list;
  private final ExplainRouting explain;
  private final AddPerson add;
  private final EditPerson edit;
  private final MarkAbsent absent;
  private final WhoIsWorking who;
  private final Async async;

  PeopleWork(ListPeople list, ExplainRouting explain, AddPerson add, EditPerson edit, MarkAbsent absent, WhoIsWorking who, Async async) {
    this.list = list;
    this.explain = explain;
    this.add = add;
    this.edit = edit;
    this.absent = absent;
    this.who = who;
    this.async = async;
  }

  /** Everybody; off the screen's thread. */
  Staff staff() {
    return new Staff(list.people(), list.teams(), explain.explain());
  }

  /** The fields of a person who is registered. */
  static List<Field> registering() {
    return List.of(Field.line("name", Messages.TEXT.get("field.name"), ""), Field.line("email", Messages.TEXT.get("field.email"), ""),
        preset(Field.choice("role", Messages.TEXT.get("field.role"), List.of(Role.values()), Terms::of), Role.SALES), team(""));
  }

  /** The fields of a person, as they are. */
  static List<Field> editing(Member member) {
    var person = member.person();
    var roles = preset(Field.choice("role", Messages.TEXT.get("field.role"), List.of(Role.values()), Terms::of), person.role());
    return List.of(Field.line("name", Messages.TEXT.get("field.name"), person.name()), Field.line("email", Messages.TEXT.get("field.email"), person.email()),
        roles, team(member.team()));
  }

  private static Field preset(Field roles, Role role) {
    return new Field(roles.id(), roles.label(), roles.help(), roles.kind(), roles.options(), role.name());
  }

  /** The fields of an absence. */
  static List<Field> sendingAway(Member member) {
    var nobody = new Field.Option(NONE, Messages.TEXT.get("field.deputy.none"));
    var others = member.staff().people().stream().filter(p -> !p.id().equals(member.id())).map(p -> new Field.Option(p.id().value(), p.name()));
    return List.of(new Field("until", Messages.TEXT.get("field.until"), "", Field.Kind.DAY, List.of(), ""),
        new Field("deputy", Messages.TEXT.get("field.deputy"), Messages.TEXT.get("field.deputy.help"), Field.Kind.CHOICE,
            Stream.concat(Stream.of(nobody), others).toList(), NONE));
  }

  void register(Map<String, String> values, Runnable done, Consumer<String> refused) {
    run(() -> add.add(text(values, "name"), text(values, "email"), Field.chosen(Role.class, values.get("role")), text(values, "team"), who.actor()), done, refused);
  }

  void edit(Member member, Map<String, String> values, Runnable done, Consumer<String> refused) {
    run(() -> edit.edit(member.id(), text(values, "name"), text(values, "email"), Field.chosen(Role.class, values.get("role")), text(values, "team"), who.actor()),
        done, refused);
  }

  void sendAway(Member member, Map<String, String> values, Runnable done, Consumer<String> refused) {
    if (text(values, "until").isEmpty()) {
      refused.accept(Messages.TEXT.get("away.until.missing"));
      return;
    }
    var deputy = member.staff().people().stream().filter(p -> p.id().value().equals(values.get("deputy"))).findFirst();
    run(() -> absent.mark(member.person(), LocalDate.parse(values.get("until")), deputy, who.actor()), done, refused);
  }

  /** The absence ended yesterday. */
  void callBack(Member member, Runnable done, Consumer<String> refused) {
    run(() -> absent.mark(member.person(), member.staff().plan().day().minusDays(1), Optional.empty(), who.actor()), done, refused);
  }

  private void run(Supplier<Result<Person>> work, Runnable done, Consumer<String> refused) {
    async.run(work, person -> done.run(), refused);
  }

  private static Field team(String now) {
    return new Field("team", Messages.TEXT.get("field.team"), Messages.TEXT.get("field.team.help"), Field.Kind.LINE, List.of(), now);
  }

  private static String text(Map<String, String> values, String field) {
    return values.getOrDefault(field, "");
  }
}
