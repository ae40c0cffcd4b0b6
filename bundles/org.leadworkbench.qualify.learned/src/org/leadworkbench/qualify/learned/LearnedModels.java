package org.leadworkbench.qualify.learned;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Component;

/** Brings logistic regression and naive Bayes, learned or not yet. */
@Component
public final class LearnedModels implements ModelProvider {
  @Override
  public String id() {
    return "learned";
  }

  @Override
  public List<QualificationModel> models(List<ModelDocument> documents) {
    return List.of(model(documents, LogisticModel.ID, LogisticModel::new, LogisticModel::new),
        model(documents, NaiveBayes.ID, NaiveBayes::new, NaiveBayes::new));
  }

  private static QualificationModel model(List<ModelDocument> documents, String id, Supplier<QualificationModel> untaught,
      Function<ModelDocument, QualificationModel> taught) {
    var document = documents.stream().filter(d -> d.id().equals(id)).findFirst();
    return document.map(d -> read(d, taught)).orElseGet(untaught);
  }

  private static QualificationModel read(ModelDocument document, Function<ModelDocument, QualificationModel> taught) {
    try {
      return taught.apply(document);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      throw new IllegalArgumentException("The document " + document.id() + " " + document.version() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
