package org.leadworkbench.store.jpa.dialect;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What a changing transaction writes as its last step, for the other programs on the same database and, should the answer
 * to its commit be lost, for its own.
 *
 * @param id its key, never used before
 * @param sender the program that writes it
 * @param leads the ids of the leads that were changed, divided by spaces; {@link #ANY} where they are too many to name
 */
public record Note(String id, String sender, String leads) {
  /** Stands for any lead. */
  public static final String ANY = "*";
  /** PostgreSQL takes fewer than 8,000 bytes with a notification. */
  private static final int LONGEST = 7_000;

  /** A new note of this sender. */
  public static Note of(String sender, Collection<String> leads) {
    var all = String.join(" ", leads);
    boolean plain = all.length() <= LONGEST && all.chars().allMatch(c -> c < 128) && leads.stream().noneMatch(id -> id.contains(" ") || id.equals(ANY));
    return new Note(UUID.randomUUID().toString(), sender, plain ? all : ANY);
  }

  /** A new note of this sender that any lead may have been changed. */
  public static Note ofAny(String sender) {
    return new Note(UUID.randomUUID().toString(), sender, ANY);
  }

  /** Tells what it says. */
  public void tell(Neighbours.Heard heard) {
    if (leads.equals(ANY)) heard.anyChanged();
    else if (!leads.isEmpty()) heard.changed(Set.of(leads.split(" ")));
  }
}
