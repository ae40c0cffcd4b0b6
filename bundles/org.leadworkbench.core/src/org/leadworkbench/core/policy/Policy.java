package org.leadworkbench.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.leadworkbench.core.port.Settings;
import org.leadworkbench.spi.qualification.Thresholds;

/**
 * What the organisation decided, read once for a piece of work.
 *
 * @param leadingModel the id of the model that makes the band
 * @param baseRate the share of leads that buy when nothing is known of them
 * @param minimumAnswers how many questions of the leading model are answered at least before a lead is qualified
 * @param businessTime its business time
 * @param country ISO 3166 code of its country, for telephone numbers and post codes
 * @param currency in which amounts are meant that name none
 */
public record Policy(String leadingModel, double baseRate, int minimumAnswers, BusinessTime businessTime, String country,
    Currency currency) {
  public Policy {
    Objects.requireNonNull(leadingModel);
    Objects.requireNonNull(businessTime);
    Objects.requireNonNull(country);
    Objects.requireNonNull(currency);
  }

  /** The policy as it is set. */
  public static Policy of(Settings settings) {
    return of(settings::get);
  }

  /**
   * The policy as it is set.
   *
   * @param settings answers the value that is set for a key
   * @throws IllegalArgumentException where the values do not go together
   */
  public static Policy of(Function<String, Optional<String>> settings) {
    return new Policy(
        value(settings, KnownSetting.LEADING_MODEL),
        Double.parseDouble(value(settings, KnownSetting.BASE_RATE)),
        Integer.parseInt(value(settings, KnownSetting.MINIMUM_ANSWERS)),
        new BusinessTime(ZoneId.of(value(settings, KnownSetting.ZONE)),
            LocalTime.parse(value(settings, KnownSetting.OPENS)), LocalTime.parse(value(settings, KnownSetting.CLOSES))),
        value(settings, KnownSetting.COUNTRY), Currency.getInstance(value(settings, KnownSetting.CURRENCY)));
  }

  /** When each next step is due. */
  public NextSteps nextSteps() {
    return new NextSteps(businessTime);
  }

  /** The organisation's day at this moment. */
  public LocalDate day(Instant moment) {
    return moment.atZone(businessTime.zone()).toLocalDate();
  }

  /**
   * The thresholds as set, over those of the rating policy; their version names every value.
   *
   * @param settings answers the value that is set for a key
   * @throws IllegalArgumentException where the values do not go together
   */
  public static Thresholds thresholds(Function<String, Optional<String>> settings, Thresholds standard) {
    double warm = number(settings, KnownSetting.WARM, standard.warm());
    double hot = number(settings, KnownSetting.HOT, standard.hot());
    double hysteresis = number(settings, KnownSetting.HYSTERESIS, standard.hysteresis());
    if (warm == standard.warm() && hot == standard.hot() && hysteresis == standard.hysteresis()) return standard;
    return new Thresholds(standard.version() + "+" + warm + "-" + hot + "-" + hysteresis, warm, hot, hysteresis);
  }

  private static double number(Function<String, Optional<String>> settings, KnownSetting setting, double standard) {
    return settings.apply(setting.key()).map(Double::parseDouble).orElse(standard);
  }

  private static String value(Function<String, Optional<String>> settings, KnownSetting setting) {
    return settings.apply(setting.key()).orElse(setting.standard());
  }
}
