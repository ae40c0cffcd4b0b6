package org.leadworkbench.bench.ground;

import java.time.LocalDate;

/**
 * A lead as a list brings it. Cells that are not filled are empty.
 *
 * @param number its place among all rows, from 0 on
 * @param person who it is
 * @param note what somebody noted
 * @param visited when the person inquired
 * @param consent {@code ja}, {@code nein} or empty
 * @param budget answer to BANT's question of the budget, or empty
 * @param timeframe answer to BANT's question of the time frame, or empty
 * @param product what it is about
 * @param campaign what brought the person
 * @param outcome {@code won}, {@code lost} or empty
 */
public record Row(long number, Person person, String note, LocalDate visited, String consent, String budget, String timeframe,
    String product, String campaign, String outcome) {
  /** Somebody who works somewhere. */
  public record Person(String salutation, String title, String first, String last, String company, String function, String street,
      String postcode, String city, String country, String email, String phone, String website, String industry, int employees) {}
}
