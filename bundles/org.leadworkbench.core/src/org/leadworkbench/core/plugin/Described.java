package org.leadworkbench.core.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.ShippedMapping;
import org.leadworkbench.spi.capture.SourceDescription;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.QuestionnaireProvider;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.spi.report.ReportReader;
import org.leadworkbench.spi.report.Table;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;

/**
 * Plug-ins together with what they said of themselves. The host works with these, so that whoever reads a description
 * or a standard, also within a transaction, runs no plug-in's code; all else is passed on, and an estimate is looked at.
 */
final class Described {
  private Described() {}

  record Model(QualificationModel plugin, ModelDescription describe) implements QualificationModel {
    Model {
      Objects.requireNonNull(describe);
    }

    static QualificationModel of(QualificationModel plugin) {
      return plugin instanceof LearningModel learner ? new Learner(learner, learner.describe(), learner.hasLearned()) : new Model(plugin, plugin.describe());
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return sound(plugin.estimate(evidence));
    }

    @Override
    public Optional<Lever> lever(Evidence evidence) {
      return plugin.lever(evidence);
    }
  }

  record Learner(LearningModel plugin, ModelDescription describe, boolean hasLearned) implements LearningModel {
    Learner {
      Objects.requireNonNull(describe);
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return sound(plugin.estimate(evidence));
    }

    @Override
    public Optional<Lever> lever(Evidence evidence) {
      return plugin.lever(evidence);
    }

    @Override
    public ModelDocument learn(String version, Lessons lessons) {
      return plugin.learn(version, lessons);
    }

    @Override
    public Optional<ModelDocument> corrected(String version, double logOdds) {
      return plugin.corrected(version, logOdds);
    }
  }

  /** An estimate that keeps the contract, or an error that names what it breaks. */
  private static Estimate sound(Estimate estimate) {
    double logOdds = estimate.baseLogOdds();
    for (var c : estimate.contributions()) logOdds += c.logOdds();
    if (!(estimate.probability() > 0 && estimate.probability() < 1))
      throw new IllegalStateException("answers " + estimate.probability() + ", which is no probability between 0 and 1");
    if (!(Math.abs(logOdds - Estimate.logit(estimate.probability())) < 1e-9))
      throw new IllegalStateException("gives reasons that do not add up to its probability");
    return estimate;
  }

  record Provider(ModelProvider plugin, String id) implements ModelProvider {
    Provider {
      Objects.requireNonNull(id);
    }

    static ModelProvider of(ModelProvider plugin) {
      return plugin instanceof QuestionnaireProvider questionnaires ? new Questionnaires(questionnaires, questionnaires.id()) : new Provider(plugin, plugin.id());
    }

    @Override
    public List<QualificationModel> models(List<ModelDocument> documents) {
      return plugin.models(documents);
    }

    @Override
    public List<ModelDocument> shipped() {
      return plugin.shipped();
    }
  }

  record Questionnaires(QuestionnaireProvider plugin, String id) implements QuestionnaireProvider {
    Questionnaires {
      Objects.requireNonNull(id);
    }

    @Override
    public List<QualificationModel> models(List<ModelDocument> documents) {
      return plugin.models(documents);
    }

    @Override
    public List<ModelDocument> shipped() {
      return plugin.shipped();
    }

    @Override
    public ModelDocument document(ModelDescription questionnaire) {
      return plugin.document(questionnaire);
    }
  }

  record Rating(RatingPolicy plugin, Description describe, Thresholds standard) implements RatingPolicy {
    Rating {
      Objects.requireNonNull(describe);
      Objects.requireNonNull(standard);
    }

    static Rating of(RatingPolicy plugin) {
      return new Rating(plugin, plugin.describe(), plugin.standard());
    }

    @Override
    public RatedBand rate(Estimate estimate, Thresholds thresholds) {
      return plugin.rate(estimate, thresholds);
    }

    @Override
    public RatedBand rate(Estimate estimate, Band before, Thresholds thresholds) {
      return plugin.rate(estimate, before, thresholds);
    }
  }

  record Source(CaptureSource plugin, SourceDescription describe, List<ShippedMapping> mappings) implements CaptureSource {
    Source {
      Objects.requireNonNull(describe);
      mappings = List.copyOf(mappings);
    }

    static Source of(CaptureSource plugin) {
      return new Source(plugin, plugin.describe(), plugin.mappings());
    }

    @Override
    public Probe probe(CaptureInput input, Values settings) throws IOException {
      return plugin.probe(input, settings);
    }

    @Override
    public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
      plugin.read(input, settings, rows);
    }
  }

  record Connector(TransferConnector plugin, ConnectorDescription describe) implements TransferConnector {
    Connector {
      Objects.requireNonNull(describe);
    }

    static Connector of(TransferConnector plugin) {
      return new Connector(plugin, plugin.describe());
    }

    @Override
    public Outcome send(HandOver handOver, Values settings) {
      return plugin.send(handOver, settings);
    }

    @Override
    public Outcome check(HandOver handOver, Values settings) {
      return plugin.check(handOver, settings);
    }
  }

  record Tabled(Report plugin, ReportDescription describe) implements Report {
    Tabled {
      Objects.requireNonNull(describe);
    }

    static Tabled of(Report plugin) {
      return new Tabled(plugin, plugin.describe());
    }

    @Override
    public Table run(ReportReader reader, Values parameters) {
      return plugin.run(reader, parameters);
    }

    @Override
    public Optional<Predicate<LeadFacts>> behind(List<Cell> row, ReportReader reader, Values parameters) {
      return plugin.behind(row, reader, parameters);
    }
  }
}
