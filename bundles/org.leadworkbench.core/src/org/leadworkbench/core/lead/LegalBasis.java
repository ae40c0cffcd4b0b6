package org.leadworkbench.core.lead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which ground somebody may be called whose consent is not recorded (German UWG, sections 7 and 7a). */
public enum LegalBasis {
  /** The person agreed, and there is a proof; the note says where it is. */
  CONSENT,
  /** The person asked to be called. */
  REQUESTED,
  /** In business only: this company can be presumed to agree to this call; the note says why. */
  PRESUMED,
  /** The call is about a contract with the person and does not advertise. */
  CONTRACT;

  /** The basis as events write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The basis with this code. */
  public static Optional<LegalBasis> of(String code) {
    return Arrays.stream(values()).filter(basis -> basis.code().equals(code)).findFirst();
  }

  /** Whether it only holds with words about it: where the proof is, or why it may be presumed. */
  public boolean wantsNote() {
    return this == CONSENT || this == PRESUMED;
  }
}
