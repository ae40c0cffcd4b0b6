package org.leadworkbench.qualify.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.QuestionnaireProvider;
import org.osgi.service.component.annotations.Component;

/** Makes models of questionnaires that people write; the standard one is there from the start, until another version of it is published. */
@Component(service = org.leadworkbench.spi.qualification.ModelProvider.class)
public final class Questionnaires implements QuestionnaireProvider {
  static final String ID = "questionnaire";
  /** What a point of a questionnaire is worth in log-odds. */
  static final Points POINTS = new Points(0.25);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<ModelDocument> shipped() {
    return List.of(document(StandardQuestions.describe()));
  }

  @Override
  public List<QualificationModel> models(List<ModelDocument> documents) {
    var models = new ArrayList<QualificationModel>();
    for (var document : documents) models.add(new Questionnaire(read(document), POINTS));
    if (documents.stream().noneMatch(d -> d.id().equals(StandardQuestionnaire.ID))) models.add(new StandardQuestionnaire());
    return models;
  }

  private static ModelDescription read(ModelDocument document) {
    var description = QuestionnaireFile.read(document.content(), document.version());
    if (!description.id().equals(document.id())) throw new IllegalArgumentException("The id within the questionnaire is “" + description.id() + "”, not “" + document.id() + "”");
    return description;
  }

  @Override
  public ModelDocument document(ModelDescription questionnaire) {
    return new ModelDocument(questionnaire.id(), questionnaire.basics().version(), QuestionnaireFile.write(questionnaire));
  }
}
