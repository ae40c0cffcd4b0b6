package org.leadworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.core.qualification.ReplayLead;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.transfer.DeliveryState;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class MessagesTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*(?:[.-][a-zA-Z-]+)+)\"");
  private static final Set<String> PREFIXES = Set.of("State.", "Band.", "Consent.", "YesNo.", "Role.", "DeliveryState.", "Kind.", "Outcome.");
  private final Texts english = Texts.in(Locale.ENGLISH);
  private final Texts german = Texts.in(Locale.GERMANY);

  @Test
  void bothLanguagesSayTheSame() {
    assertSame(english.bundle(), german.bundle());
    assertSame(english.help(), german.help());
  }

  private static void assertSame(ResourceBundle english, ResourceBundle german) {
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
    for (var key : english.keySet()) assertEquals(placeholders(english.getString(key)), placeholders(german.getString(key)), key);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var unused = new TreeSet<>(english.bundle().keySet());
    unused.removeAll(literals());
    unused.removeIf(key -> PREFIXES.stream().anyMatch(key::startsWith));

    assertEquals(Set.of(), unused);
  }

  @Test
  void everyTextOfTheHelpIsUsed() {
    var unused = new TreeSet<>(english.help().keySet());
    unused.removeAll(describedBy(tree()));
    unused.removeIf(key -> key.matches("usage\\..*Heading"));

    assertEquals(Set.of(), unused);
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    var keys = english.bundle().keySet();
    var rooms = keys.stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
    var missing = new TreeSet<>(literals());
    missing.removeIf(key -> keys.contains(key) || !rooms.contains(key.substring(0, Math.max(0, key.indexOf('.')))));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyConstantHasAName() {
    Stream.of(State.values(), Band.values(), DeliveryState.values(), Consent.values(), Role.values(), NextStep.Kind.values(), AnswerValue.Kind.values(),
        MappingOrigin.Kind.values(), ReplayLead.Outcome.values()).flatMap(Arrays::stream).forEach(c -> english.of((Enum<?>) c));
  }

  @Test
  void everythingInTheHelpIsDescribed() {
    assertEquals(Set.of(), undescribed(tree()));
  }

  private CommandLine tree() {
    return CommandTree.in(english, "1", new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
  }

  private static Set<String> literals() throws IOException {
    var literals = new HashSet<String>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
        LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
    }
    return literals;
  }

  /** The keys that the help of this command and those below look up. */
  private static Set<String> describedBy(CommandLine command) {
    var spec = command.getCommandSpec();
    var name = spec.qualifiedName(".");
    var keys = new HashSet<>(Set.of(name + ".usage.description"));
    for (var arg : spec.args()) for (var key : keys(arg)) keys.addAll(Set.of(key, name + "." + key));
    command.getSubcommands().values().forEach(sub -> keys.addAll(describedBy(sub)));
    return keys;
  }

  private static Set<String> keys(ArgSpec arg) {
    var keys = new HashSet<String>();
    if (!arg.descriptionKey().isEmpty()) keys.add(arg.descriptionKey());
    else if (arg instanceof OptionSpec option) for (var n : option.names()) keys.add(n.replaceFirst("^-+", ""));
    return keys;
  }

  private static Set<String> undescribed(CommandLine command) {
    var spec = command.getCommandSpec();
    var missing = new TreeSet<String>();
    if (spec.usageMessage().description().length == 0) missing.add(spec.qualifiedName());
    spec.args().stream().filter(a -> a.description().length == 0).forEach(a -> missing.add(spec.qualifiedName() + " " + keys(a)));
    command.getSubcommands().values().forEach(sub -> missing.addAll(undescribed(sub)));
    return missing;
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d|%[%n]").matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
  }
}
