package org.leadworkbench.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.EraseLead;
import org.leadworkbench.core.learning.ReportOutcome;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the command line writes values; what does not fit is answered with what would. */
public record Words(Texts texts) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern DASHED = Pattern.compile("(?s)(--?[A-Za-z][A-Za-z-]*=)(-.*)");
  private static final String GUARD = "\u0000";
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  /** An argument such as {@code --note=--json} so that picocli does not take the value for an option. */
  public static String guarded(String argument) {
    return DASHED.matcher(argument).replaceFirst("$1" + GUARD + "$2");
  }

  /** A value as the caller wrote it. */
  public static String plain(String value) {
    return value.startsWith(GUARD) ? value.substring(1) : value;
  }

  /** Teaches the command line, with all of its commands, these values. */
  public void teach(CommandLine line) {
    teach(line, String.class, text -> text);
    teach(line, Band.class, oneOf(Band.values(), Json::code));
    teach(line, State.class, oneOf(State.values(), State::name));
    teach(line, Role.class, oneOf(Role.values(), Json::code));
    teach(line, ContactKind.class, oneOf(ContactKind.values(), ContactKind::code));
    teach(line, ReasonCode.class, oneOf(ReasonCode.values(), ReasonCode::code));
    teach(line, YesNo.class, oneOf(YesNo.values(), Json::code));
    teach(line, ReportCommand.Format.class, oneOf(ReportCommand.Format.values(), Json::code));
    teach(line, ReportOutcome.Outcome.class, oneOf(ReportOutcome.Outcome.values(), Json::code));
    teach(line, EraseLead.Ground.class, oneOf(EraseLead.Ground.values(), EraseLead.Ground::code));
    teach(line, SampleCommand.What.class, oneOf(SampleCommand.What.values(), Json::code));
    teach(line, LeadId.class, text -> Optional.of(text).filter(t -> ID.matcher(t).matches()).map(t -> new LeadId(Id.of(t))).orElseThrow(() -> wrong("value.id")));
    teach(line, Integer.class, text -> Optional.of(text).filter(t -> COUNT.matcher(t).matches()).map(Integer::valueOf).orElseThrow(() -> wrong("value.count")));
    teach(line, Assignment.class, text -> Assignment.of(text).orElseThrow(() -> wrong("value.assignment")));
    teach(line, LocalDate.class, this::day);
    teach(line, Double.class, this::probability);
  }

  private static <T> void teach(CommandLine line, Class<T> type, ITypeConverter<T> converter) {
    line.registerConverter(type, text -> converter.convert(plain(text)));
  }

  private <E> ITypeConverter<E> oneOf(E[] values, Function<E, String> code) {
    return text -> Stream.of(values).filter(v -> code.apply(v).equalsIgnoreCase(text)).findFirst()
        .orElseThrow(() -> new TypeConversionException(Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw wrong("value.day");
    }
  }

  private Double probability(String text) {
    try {
      double value = text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1).strip()) / 100 : Double.parseDouble(text);
      if (value >= 0 && value <= 1) return value;
    } catch (NumberFormatException noNumber) {
      throw wrong("value.probability");
    }
    throw wrong("value.probability");
  }

  private TypeConversionException wrong(String key) {
    return new TypeConversionException(texts.of(key));
  }
}
