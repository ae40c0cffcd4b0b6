package org.leadworkbench.ui.qualify;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.learning.EditQuestionnaire.Edition;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** Questionnaires as people edit them: the questions and their answers at the left, at the right the form as it will be, to be tried. */
public final class QuestionnairesView implements Editing.Screen {
  private final Editing editing;
  private Composite whole;
  private MessageLine message;
  private Combo editions;
  private List<Edition> known = List.of();
  private Button save;
  private Button discard;
  private Button publish;
  private RowsTable questions;
  private RowsTable answers;
  private Text probability;
  private ScrolledPage form;
  private Optional<ModelDescription> drawn = Optional.empty();

  /** Made by the workbench. */
  @Inject
  public QuestionnairesView(Editing editing, UnsavedQuestionnaire unsaved) {
    this.editing = editing;
  }

  @PostConstruct
  void create(Composite parent) {
    whole = parent;
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "questionnaires.message", 1);
    bar(parent);
    var sides = new SashForm(parent, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
    var left = block(sides);
    Controls.heading(left, Messages.TEXT.get("edit.questions"));
    questions = new RowsTable(left, "questionnaires.questions", Messages.TEXT.get("edit.questions"), texts("edit.question", "edit.kind", "edit.required"), new OfQuestions());
    questions.onChosen(this::drawAnswers);
    Controls.heading(left, Messages.TEXT.get("edit.answers"));
    answers = new RowsTable(left, "questionnaires.answers", Messages.TEXT.get("edit.answers"), texts("edit.id", "edit.en", "edit.de", "edit.points"), new OfAnswers());
    preview(block(sides));
    sides.setSashWidth(Spacing.LARGE);
    sides.setWeights(58, 42);
    editing.on(this);
  }

  @Focus
  void focus() {
    if (!Controls.isWorkedIn(whole)) questions.focus();
  }

  private static Composite block(Composite parent) {
    var block = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(block);
    return block;
  }

  private static List<String> texts(String... keys) {
    return java.util.Arrays.stream(keys).map(Messages.TEXT::get).toList();
  }

  private void bar(Composite parent) {
    editions = Controls.named(Controls.id(new Combo(parent, SWT.READ_ONLY), "questionnaires.edition"), Messages.TEXT.get("edit.edition"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(editions);
    editions.addListener(SWT.Selection, e -> editing.open(known.get(editions.getSelectionIndex())));
    var bar = new Composite(parent, SWT.NONE);
    Spacing.buttons().applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    save = button(bar, "save", editing::save);
    discard = button(bar, "discard", editing::discard);
    publish = button(bar, "publish", editing::publish);
    state(false, false);
    button(bar, "revert", editing::revert);
    button(bar, "properties", this::properties);
    button(bar, "import", () -> file(SWT.OPEN).ifPresent(editing::add));
    button(bar, "export", () -> file(SWT.SAVE).ifPresent(editing::export));
  }

  private static Button button(Composite bar, String name, Runnable pressed) {
    var button = Controls.push(bar, "questionnaires." + name);
    button.setText(Messages.TEXT.get("button." + name));
    button.setToolTipText(Messages.TEXT.get("tip." + name));
    button.addListener(SWT.Selection, e -> pressed.run());
    return button;
  }

  private Optional<Path> file(int style) {
    var dialog = new FileDialog(editions.getShell(), style);
    dialog.setFilterExtensions(new String[] {"*.json"});
    dialog.setOverwrite(true);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  private void properties() {
    editing.draft().ifPresent(d -> dialogs().properties(d.questions(), changed -> editing.change(draft -> new QuestionnaireDraft(draft.provider(), changed))));
  }

  private QuestionDialogs dialogs() {
    return new QuestionDialogs(editions.getShell());
  }

  private void preview(Composite side) {
    Controls.heading(side, Messages.TEXT.get("edit.preview"));
    probability = Controls.sentence(side, "questionnaires.probability", Messages.TEXT.get("edit.preview"));
    probability.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(probability);
    form = new ScrolledPage(side);
    Spacing.page(1).applyTo(form.page());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
  }

  @Override
  public void editions(List<Edition> editions, Edition opened) {
    if (this.editions.isDisposed()) return;
    known = editions;
    this.editions.setItems(editions.stream().map(QuestionnairesView::named).toArray(String[]::new));
    this.editions.select(editions.indexOf(opened));
  }

  private static String named(Edition edition) {
    var basics = edition.questions().basics();
    return Messages.TEXT.get(edition.inUse() ? "edit.inUse" : "edit.version", basics.label().in(Terms.language()), basics.version());
  }

  @Override
  public void questions(ModelDescription model) {
    if (editions.isDisposed()) return;
    questions.show(model.questions().stream().map(q -> List.of(q.id(), q.label().in(Terms.language()), Messages.TEXT.of(q.kind()),
        model.required().contains(q.id()) ? Messages.TEXT.get("edit.yes") : "")).toList(), true, true);
    drawAnswers();
    if (drawn.equals(Optional.of(model))) return;
    drawn = Optional.of(model);
    for (Control before : form.page().getChildren()) before.dispose();
    new Form(form.page(), "questionnaires.try", model.questions().stream().map(q -> Field.of(q, Terms.language())).toList(), editing::attempt);
    form.fit();
  }

  private void drawAnswers() {
    var question = chosen();
    var rows = question.map(AnswerRows::of).orElse(new AnswerRows(List.of())).rows();
    answers.show(rows.stream().map(r -> List.of(r.id(), r.id(), r.en(), r.de(), QuestionDialogs.number(r.points()))).toList(),
        question.filter(q -> !(q instanceof Question.YesNo || q instanceof Question.Text)).isPresent(), false);
  }

  private Optional<Question> chosen() {
    return editing.draft().flatMap(d -> d.questions().question(questions.chosen()));
  }

  @Override
  public void state(boolean changed, boolean publishable) {
    if (save.isDisposed()) return;
    save.setEnabled(changed);
    discard.setEnabled(changed);
    publish.setEnabled(publishable);
  }

  @Override
  public void tried(Estimate estimate) {
    if (probability.isDisposed()) return;
    probability.setText(estimate.interval().map(i -> Messages.TEXT.get("edit.comesTo", Terms.percent(estimate.probability()), Terms.percent(i.low()), Terms.percent(i.high())))
        .orElseGet(() -> Terms.percent(estimate.probability())));
    probability.requestLayout();
  }

  @Override
  public void said(String sentence, boolean warning) {
    message.show(sentence, warning);
  }

  private final class OfQuestions implements RowsTable.Actions {
    @Override
    public void add() {
      dialogs().add(asked -> editing.change(d -> {
        if (d.questions().question(asked.question().id()).isPresent()) throw new IllegalArgumentException(Messages.TEXT.get("edit.known", asked.question().id()));
        return d.with(asked.question(), asked.required(), asked.expiryDays());
      }));
    }

    @Override
    public void change(String id) {
      chosen().ifPresent(q -> {
        var draft = editing.draft().orElseThrow();
        dialogs().change(new QuestionDialogs.Asked(q, draft.questions().required().contains(id), draft.expiryDays(id)),
            asked -> editing.change(d -> d.with(asked.question(), asked.required(), asked.expiryDays())));
      });
    }

    @Override
    public void remove(String id) {
      editing.attemptTo(d -> d.without(id));
    }

    @Override
    public void move(String id, int by) {
      editing.attemptTo(d -> d.moved(id, by));
    }
  }

  private final class OfAnswers implements RowsTable.Actions {
    @Override
    public void add() {
      chosen().ifPresent(q -> {
        var rows = new ArrayList<>(AnswerRows.of(q).rows());
        dialogs().row(q, new AnswerRows.Row("", "", "", 0), row -> change(q, AnswerRows.of(q).with(q instanceof Question.Scale s
            ? new AnswerRows.Row(Integer.toString(s.low() + rows.size()), row.en(), row.de(), row.points()) : row)));
      });
    }

    @Override
    public void change(String id) {
      chosen().ifPresent(q -> AnswerRows.of(q).rows().stream().filter(r -> r.id().equals(id)).findFirst()
          .ifPresent(before -> dialogs().row(q, before, row -> change(q, AnswerRows.of(q).with(row)))));
    }

    @Override
    public void remove(String id) {
      chosen().ifPresent(q -> editing.attemptTo(d -> d.with(AnswerRows.of(q).without(id).in(q))));
    }

    @Override
    public void move(String id, int by) {
      chosen().ifPresent(q -> editing.attemptTo(d -> d.with(AnswerRows.of(q).moved(id, by).in(q))));
    }

    private void change(Question question, AnswerRows rows) {
      editing.change(d -> d.with(rows.in(question)));
    }
  }
}
