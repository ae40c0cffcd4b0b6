package org.leadworkbench.core.policy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadworkbench.model.Id;

/** The settings of the workbench itself, with their standards; those of connectors come from the connectors. */
public enum KnownSetting {
  LEADING_MODEL("qualification.leading", "bant", Id::of),
  BASE_RATE("qualification.baseRate", "0.10", KnownSetting::share),
  MINIMUM_ANSWERS("qualification.minimumAnswers", "2", text -> atLeast(0, Integer.parseInt(text))),
  WARM("bands.warm", "", KnownSetting::share),
  HOT("bands.hot", "", KnownSetting::share),
  HYSTERESIS("bands.hysteresis", "", KnownSetting::noneOrShare),
  CALLS_PER_HOUR("sales.callsPerHour", "6", text -> atLeast(1, Integer.parseInt(text))),
  ZONE("organisation.zone", "Europe/Berlin", ZoneId::of),
  OPENS("business.opens", "08:00", LocalTime::parse),
  CLOSES("business.closes", "18:00", LocalTime::parse),
  COUNTRY("organisation.country", "DE", KnownSetting::country),
  CURRENCY("organisation.currency", "EUR", Currency::getInstance);

  private final String key;
  private final String standard;
  private final Consumer<String> check;

  KnownSetting(String key, String standard, Consumer<String> check) {
    this.key = key;
    this.standard = standard;
    this.check = check;
  }

  /** The setting's name. */
  public String key() {
    return key;
  }

  /** The value where none is set; empty where the plug-in in charge has its own standard. */
  public String standard() {
    return standard;
  }

  /** Whether the setting takes this value. */
  public boolean takes(String value) {
    try {
      check.accept(value);
      return true;
    } catch (RuntimeException invalid) {
      return false;
    }
  }

  /** The setting of this name. */
  public static Optional<KnownSetting> of(String key) {
    return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
  }

  private static void share(String text) {
    double value = Double.parseDouble(text);
    if (!(value > 0 && value < 1)) throw new IllegalArgumentException(text);
  }

  private static void noneOrShare(String text) {
    if (Double.parseDouble(text) != 0) share(text);
  }

  private static void atLeast(int least, int value) {
    if (value < least) throw new IllegalArgumentException();
  }

  private static void country(String text) {
    if (!Arrays.asList(Locale.getISOCountries()).contains(text)) throw new IllegalArgumentException(text);
  }
}
