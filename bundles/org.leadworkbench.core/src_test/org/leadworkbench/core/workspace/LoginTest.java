package org.leadworkbench.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.Password.Origin;
import org.leadworkbench.core.port.Secrets;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;

class LoginTest {
  private static final StorePlace PLACE = new StorePlace(Path.of("data"), "jdbc:postgresql://host/db?x=y", "eva", "", Password.NONE);
  private static final String NAME = "jdbc:postgresql://host/db eva";
  private final Map<String, String> keyring = new HashMap<>();
  private final List<Boolean> asked = new ArrayList<>();
  private final Deque<AskPassword.Entered> answers = new ArrayDeque<>();
  private String right = "canary";

  @Test
  void databaseThatWantsNoPasswordGetsNone() {
    right = "";

    assertEquals(Origin.NONE, login(PLACE));

    assertEquals(List.of(), asked);
  }

  @Test
  void environmentComesFirstAndIsNotDoubted() {
    keyring.put(NAME, "canary");

    assertEquals(Origin.ENVIRONMENT, login(PLACE.with(new Password("canary", Origin.ENVIRONMENT))));
    assertThrows(StoreRefused.class, () -> login(PLACE.with(new Password("wrong", Origin.ENVIRONMENT))));

    assertEquals(List.of(), asked);
  }

  @Test
  void keyringSparesTheQuestion() {
    keyring.put(NAME, "canary");

    assertEquals(Origin.KEYRING, login(PLACE));

    assertEquals(List.of(), asked);
  }

  @Test
  void outdatedPasswordInTheKeyringIsAskedForAndReplaced() {
    keyring.put(NAME, "old");
    answers.add(new AskPassword.Entered("canary", true));

    assertEquals(Origin.ENTERED, login(PLACE));

    assertEquals(List.of(true), asked);
    assertEquals("canary", keyring.get(NAME));
  }

  @Test
  void wrongAnswerIsAskedForAgainAndNotKept() {
    answers.add(new AskPassword.Entered("wrong", true));
    answers.add(new AskPassword.Entered("canary", false));

    assertEquals(Origin.ENTERED, login(PLACE));

    assertEquals(List.of(false, true), asked);
    assertEquals(Map.of(), keyring);
  }

  @Test
  void whereNobodyAnswersTheRefusalStays() {
    assertEquals("store.password", assertThrows(StoreRefused.class, () -> login(PLACE)).refusal().code());

    assertEquals(List.of(false), asked);
  }

  @Test
  void otherRefusalsAreNoQuestionOfPasswords() {
    var login = new Login(List.of());

    assertThrows(StoreRefused.class, () -> login.in(PLACE, this::answer, place -> {
      throw new StoreRefused(Refusal.of("store.unreachable", place));
    }));

    assertEquals(List.of(), asked);
  }

  @Test
  void noTextShowsAPassword() {
    var texts = List.of(PLACE.with(new Password("canary", Origin.ENTERED)), new Password("canary", Origin.KEYRING), new AskPassword.Entered("canary", true));

    assertFalse(texts.toString().contains("canary"));
  }

  private Origin login(StorePlace place) {
    return new Login(List.of(new Kept())).in(place, this::answer, this::open);
  }

  private Origin open(StorePlace place) {
    if (place.password().value().equals(right)) return place.password().origin();
    throw new StoreRefused(Refusal.of(place.password().isGiven() ? "store.login" : "store.password", place, place.user()));
  }

  private Optional<AskPassword.Entered> answer(StorePlace place, boolean again) {
    asked.add(again);
    return Optional.ofNullable(answers.poll());
  }

  private final class Kept implements Secrets {
    @Override
    public Optional<String> find(String name) {
      return Optional.ofNullable(keyring.get(name));
    }

    @Override
    public boolean keep(String name, String secret) {
      keyring.put(name, secret);
      return true;
    }
  }
}
