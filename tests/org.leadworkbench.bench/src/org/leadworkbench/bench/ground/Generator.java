package org.leadworkbench.bench.ground;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.leadworkbench.bench.ground.Row.Person;

/**
 * Invents leads: the row of a number is always the same, whatever was asked before. German and English, of some ten
 * leads a company; one row in {@value #EVERY} is somebody who came before, with another note and day.
 */
public final class Generator {
  private static final long SEED = 20261123;
  private static final int EVERY = 20;
  private static final int COMPANIES_APART = 10;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private Generator() {}

  /** The row of this number. */
  public static Row row(long number) {
    var random = new SplittableRandom(SEED + number * 2);
    return new Row(number, person(whose(number, random)), note(random), FIRST.plusDays(random.nextInt(600)),
        sometimes(random, .7, List.of("ja", "ja", "nein")), sometimes(random, .3, List.of("none", "unclear", "plausible", "planned", "approved")),
        sometimes(random, .4, List.of("later", "year", "halfyear", "quarter", "now")), one(random, Words.PRODUCTS),
        one(random, Words.CAMPAIGNS), sometimes(random, .12, List.of("won", "lost", "lost")));
  }

  /** Whether the row is somebody who came before. */
  public static boolean repeats(long number) {
    return number >= EVERY && number % EVERY == EVERY - 1;
  }

  private static long whose(long number, SplittableRandom random) {
    if (!repeats(number)) return number;
    long earlier = number - 1 - random.nextLong(Math.min(number - 1, 5_000));
    return repeats(earlier) ? earlier - 1 : earlier;
  }

  private static Person person(long number) {
    var random = new SplittableRandom(SEED + number * 2 + 1);
    boolean woman = random.nextBoolean();
    var first = one(random, woman ? Words.WOMEN : Words.MEN);
    var last = one(random, Words.LAST);
    if (random.nextInt(6) == 0) last += "-" + one(random, Words.LAST);
    // Colleagues come at about the same time.
    long company = number / 1_000 * (1_000 / COMPANIES_APART) + random.nextInt(1_000 / COMPANIES_APART);
    var at = new SplittableRandom(SEED - company);
    var name = one(at, Words.PLACES) + " " + one(at, Words.TRADES) + " " + company % 100_000;
    var domain = plain(name).replace(' ', '-') + ".example";
    var city = one(at, Words.CITIES);
    return new Person(woman ? "Frau" : "Herr", random.nextInt(8) == 0 ? "Dr." : "", first, last, name + " " + one(at, Words.FORMS),
        one(random, Words.FUNCTIONS), one(at, Words.STREETS) + " " + (1 + at.nextInt(120)), city.get(0), city.get(1), city.get(2),
        plain(first) + "." + plain(last) + "@" + domain, phone(city.get(3), random), "www." + domain, one(at, Words.INDUSTRIES), 5 + at.nextInt(4_000));
  }

  private static String phone(String area, SplittableRandom random) {
    return random.nextInt(10) == 0 ? "" : area + (area.startsWith("0") ? "/" : "") + (2_000_000 + random.nextInt(7_999_999));
  }

  private static String note(SplittableRandom random) {
    return random.nextInt(5) == 0 ? "" : one(random, Words.NOTES) + "; " + one(random, Words.NOTES);
  }

  private static String sometimes(SplittableRandom random, double share, List<String> values) {
    return random.nextDouble() < share ? one(random, values) : "";
  }

  private static <T> T one(SplittableRandom random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Letters without accents, as an address has them. */
  private static String plain(String text) {
    var expanded = text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("ı", "i");
    return Normalizer.normalize(expanded, Normalizer.Form.NFD).replaceAll("[^a-z0-9 -]", "");
  }
}
