package org.leadworkbench.cli;

import java.util.stream.Collectors;
import org.leadworkbench.cli.command.Words;
import org.leadworkbench.cli.output.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Says in the user's language what was wrong with a command line, and how it goes; picocli itself speaks English only.
 *
 * @param texts in this language
 */
record Usage(Texts texts) {
  /** What was wrong. */
  String problem(CommandLine.ParameterException e) {
    return switch (e) {
      case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case CommandLine.MissingParameterException missing when !missing.getMissing().isEmpty() ->
          texts.of("error.missing", missing.getMissing().stream().map(Usage::name).distinct().collect(Collectors.joining(", ")));
      case CommandLine.MutuallyExclusiveArgsException exclusive -> texts.of("error.exclusive");
      case CommandLine.OverwrittenOptionException twice -> texts.of("error.twice", name(twice.getOverwritten()));
      case CommandLine.MaxValuesExceededException many -> texts.of("error.many");
      default -> e.getArgSpec() == null ? texts.of("error.unclear") : value(e.getArgSpec(), e);
    };
  }

  /** An option that takes no value says so; what a value should be comes from its converter. */
  private String value(ArgSpec spec, CommandLine.ParameterException e) {
    var given = Words.plain(String.valueOf(e.getValue()));
    if (spec.arity().max() == 0) return texts.of("error.flag", name(spec), given);
    return e.getCause() instanceof CommandLine.TypeConversionException wanted
        ? texts.of("error.value", name(spec), wanted.getMessage(), given) : texts.of("error.given", name(spec), given);
  }

  private String unmatched(CommandLine.UnmatchedArgumentException e) {
    var first = e.getUnmatched().getFirst();
    var command = e.getCommandLine();
    if (first.startsWith("-")) return texts.of("error.option", first);
    if (command.getSubcommands().isEmpty()) return texts.of("error.surplus", String.join(" ", e.getUnmatched()));
    var similar = e.getSuggestions();
    return similar.isEmpty() ? texts.of("error.command", first) : texts.of("error.similar", first, String.join(", ", similar));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  /** How the command goes, in short. */
  String of(CommandLine command) {
    var heading = command.getCommandSpec().usageMessage().synopsisHeading();
    var synopsis = command.getHelp().synopsis(heading.length()).stripTrailing();
    return heading + synopsis + System.lineSeparator() + texts.of("error.help", command.getCommandSpec().qualifiedName());
  }
}
