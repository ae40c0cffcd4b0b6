package org.leadworkbench.ui;

import java.util.Locale;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.LegalBasis;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.DeliveryState;

/** The terms of the domain in the language of the workbench, the same in every window. */
public final class Terms {
  private static final Texts TEXTS = Texts.beside(Terms.class);

  private Terms() {}

  /** Where a lead stands. */
  public static String of(State state) {
    return TEXTS.of(state);
  }

  /** Cold, Warm or Hot. */
  public static String of(Band band) {
    return TEXTS.of(band);
  }

  /** What happened. */
  public static String of(EventType event) {
    return TEXTS.of(event);
  }

  /** What comes next. */
  public static String of(NextStep.Kind step) {
    return TEXTS.of(step);
  }

  /** Why a lead was given back or ended. */
  public static String of(ReasonCode reason) {
    return TEXTS.of(reason);
  }

  /** What a person does. */
  public static String of(Role role) {
    return TEXTS.of(role);
  }

  /** How somebody got in touch. */
  public static String of(ContactKind kind) {
    return TEXTS.of(kind);
  }

  /** On which ground somebody may be called. */
  public static String of(LegalBasis basis) {
    return TEXTS.of(basis);
  }

  /** Where a delivery stands. */
  public static String of(DeliveryState state) {
    return TEXTS.of(state);
  }

  /** What is known of a person and their company. */
  public static String of(Contact.Field field) {
    return TEXTS.of(field);
  }

  /** Whether somebody agreed to be contacted. */
  public static String of(Consent consent) {
    return TEXTS.of(consent);
  }

  /** The name of an actor; who is not registered is marked as such. */
  public static String of(Actor actor) {
    return actor.kind() == Actor.Kind.NOT_REGISTERED ? TEXTS.get("actor.notRegistered", actor.name()) : actor.name();
  }

  /** A share as a whole percentage; never 0 or 100 where it is neither. */
  public static String percent(double share) {
    if (share > 0 && share < 0.005) return TEXTS.get("percent.below", 1);
    if (share < 1 && share >= 0.995) return TEXTS.get("percent.above", 99);
    return TEXTS.get("percent", Math.round(share * 100));
  }

  /** The language of the workbench. */
  public static Locale language() {
    return Locale.getDefault();
  }
}
