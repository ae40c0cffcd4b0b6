package org.leadworkbench.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.leadworkbench.cli.command.*;
import org.leadworkbench.cli.output.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, in the order a lead goes through them, with their help in one language. */
final class CommandTree {
  private CommandTree() {}

  static CommandLine in(Texts texts, String version, PrintWriter out, PrintWriter err) {
    var root = new CommandLine(new Common());
    Stream.of(new ImportCommand(), new AddCommand(), new EditCommand(), new MappingsCommand(), new LeadsCommand(), new LeadCommand(),
        new ModelsCommand(), new ModelCommand(), new AnswerCommand(), new AssessCommand(), new QualifyCommand(), new DecideCommand(), new PeopleCommand(),
        new PersonCommand(), new ConnectorsCommand(), new ConfigCommand(), new TransferCommand(), new DeliveriesCommand(), new ClaimCommand(),
        new ContactCommand(), new BehaviourCommand(), new AcceptCommand(), new RejectCommand(), new DisqualifyCommand(), new ReopenCommand(), new RecycleCommand(),
        new UndoCommand(), new DuplicatesCommand(), new MergeCommand(), new DistinctCommand(), new EraseCommand(), new SampleCommand(), new OutcomeCommand(),
        new JudgementCommand(), new ExplainCommand(), new LearnCommand(), new EvaluateCommand(), new PredictCommand(), new ReportsCommand(),
        new ReportCommand(), new BatchCommand(), new BackupCommand(), new RestoreCommand(), new DumpCommand(), new LoadCommand(),
        new ServeCommand(), new DoctorCommand()).forEach(root::addSubcommand);
    root.setResourceBundle(texts.help()).setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    root.setExpandAtFiles(false);
    root.getCommandSpec().usageMessage().customSynopsis("leadworkbench [OPTION]… [" + texts.of("usage.command") + "]");
    new Words(texts).teach(root);
    describe(root, texts, "Lead Workbench " + version);
    return root;
  }

  /** What resource bundles do not reach. */
  private static void describe(CommandLine command, Texts texts, String version) {
    var spec = command.getCommandSpec();
    spec.version(version);
    spec.usageMessage().synopsisSubcommandLabel(texts.of("usage.command"));
    spec.usageMessage().sortOptions(false);
    command.getSubcommands().values().forEach(sub -> describe(sub, texts, version));
  }
}
