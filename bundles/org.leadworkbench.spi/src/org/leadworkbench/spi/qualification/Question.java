package org.leadworkbench.spi.qualification;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.Label;
import org.osgi.annotation.versioning.ProviderType;

/** A question of a model, as data: the host draws the field for it, on screen and on the command line. */
@ProviderType
public sealed interface Question {
  /** Unique in its model, never changed: letters, digits, {@code .}, {@code -}, {@code _}. */
  String id();

  /** The question as it is asked. */
  Label label();

  /** What the answer is good for, or how to find it out. */
  Label help();

  /** The answers on offer, empty where the question offers none. */
  default List<Offer> offers() {
    return List.of();
  }

  /** The kind of answer it wants. */
  default AnswerValue.Kind kind() {
    return switch (this) {
      case Choice ignored -> AnswerValue.Kind.CHOICE;
      case Scale ignored -> AnswerValue.Kind.SCALE;
      case YesNo ignored -> AnswerValue.Kind.YESNO;
      case Text ignored -> AnswerValue.Kind.TEXT;
      case Amount ignored -> AnswerValue.Kind.AMOUNT;
      case Day ignored -> AnswerValue.Kind.DAY;
    };
  }

  /**
   * An answer on offer.
   *
   * @param id unique in its question, never changed
   * @param label as shown
   * @param points what experts give for it; 1 point is a fixed step in log-odds, may be negative
   */
  record Offer(String id, Label label, double points) {
    public Offer {
      Id.of(id);
      Objects.requireNonNull(label);
    }
  }

  /** One of several answers. */
  record Choice(String id, Label label, Label help, List<Offer> offers) implements Question {
    public Choice {
      Id.of(id);
      offers = List.copyOf(offers);
      if (offers.size() < 2) throw new IllegalArgumentException(id + " offers fewer than two answers");
      if (offers.stream().map(Offer::id).distinct().count() < offers.size())
        throw new IllegalArgumentException(id + " offers two answers of the same id");
    }
  }

  /** A whole number between two ends, both included; each step is also on offer as an answer of its number. */
  record Scale(String id, Label label, Label help, int low, int high, List<Offer> offers) implements Question {
    public Scale {
      Id.of(id);
      offers = List.copyOf(offers);
      if (low >= high || offers.size() != high - low + 1)
        throw new IllegalArgumentException(id + " does not offer one answer for each step from " + low + " to " + high);
    }
  }

  /** Yes or no; the answers on offer are {@code yes} and {@code no}. */
  record YesNo(String id, Label label, Label help, double pointsForYes, double pointsForNo) implements Question {
    public YesNo {
      Id.of(id);
    }

    @Override
    public List<Offer> offers() {
      return List.of(new Offer("yes", new Label("Yes", "Ja"), pointsForYes), new Offer("no", new Label("No", "Nein"), pointsForNo));
    }
  }

  /** Words; no points can be given for them. */
  record Text(String id, Label label, Label help) implements Question {
    public Text {
      Id.of(id);
    }
  }

  /**
   * An amount of money.
   *
   * @param currency the currency of the steps; an amount in another one is an answer, but gives no points
   * @param steps points from an amount on, lowest first: the last step that is reached counts
   */
  record Amount(String id, Label label, Label help, Currency currency, List<Step> steps) implements Question {
    /**
     * Points from an amount on.
     *
     * @param from the amount
     * @param points the points
     */
    public record Step(long from, double points) {}

    public Amount {
      Id.of(id);
      Objects.requireNonNull(currency);
      steps = List.copyOf(steps);
    }
  }

  /**
   * A day in the future, such as the day of the decision.
   *
   * @param steps points for a day at most so many days away, nearest first: the first step that is reached counts; a day
   *     that has passed gives no points
   */
  record Day(String id, Label label, Label help, List<Step> steps) implements Question {
    /**
     * Points for a day that is near enough.
     *
     * @param days at most so many days from the moment of judgement
     * @param points the points
     */
    public record Step(int days, double points) {}

    public Day {
      Id.of(id);
      steps = List.copyOf(steps);
    }
  }
}
