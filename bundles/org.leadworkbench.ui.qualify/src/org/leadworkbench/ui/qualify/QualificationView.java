package org.leadworkbench.ui.qualify;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.KeptRows;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;
import org.leadworkbench.ui.verdict.Verdict;

/** The questions about the lead, and what the answers come to while they are given. */
public final class QualificationView implements Qualification.Screen {
  private final Qualification qualification;
  private final Personal personal;
  private final CurrentLead current;
  private ScrolledPage scrolled;
  private MessageLine message;
  private Combo models;
  private List<ModelDescription> known = List.of();
  private Button save;
  private Button discard;
  private Text evidence;
  private VerdictBlock verdict;
  private Composite questions;
  private java.util.Optional<Form> form = java.util.Optional.empty();
  private java.util.Optional<ModelDescription> asked = java.util.Optional.empty();
  private KeptRows<String> assessments;

  /** Made by the workbench; {@code unsaved} asks on its own once it is there. */
  @Inject
  public QualificationView(Qualification qualification, Personal personal, CurrentLead current, UnsavedAnswers unsaved) {
    this.qualification = qualification;
    this.personal = personal;
    this.current = current;
  }

  @PostConstruct
  void create(Composite parent) {
    scrolled = new ScrolledPage(parent);
    var page = scrolled.page();
    Spacing.page(1).applyTo(page);
    message = new MessageLine(page, "qualify.message", 1);
    bar(page);
    verdict = new VerdictBlock(page);
    questions = new Composite(page, SWT.NONE);
    Spacing.block(1).applyTo(questions);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(questions);
    evidence = Controls.named(Controls.id(new Text(page, SWT.BORDER), "qualify.evidence"), Messages.TEXT.get("qualify.evidence"));
    evidence.setMessage(Messages.TEXT.get("qualify.evidence"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(evidence);
    evidence.addListener(SWT.Modify, e -> qualification.evidence(evidence.getText()));
    verdict.drawReasons(page);
    personalBlock(page);
    qualification.on(this);
    current.id().ifPresent(current::show);
  }

  @Inject
  @Optional
  void shown(@UIEventTopic(Topics.LEAD_SHOWN) ShownLead lead) {
    if (scrolled == null) return;
    qualification.show(lead);
    var lines = lead.dossier().personal().reversed().stream().map(Personal::line).toList();
    assessments.show(lines.isEmpty() ? List.of(Messages.TEXT.get("personal.none")) : lines);
    scrolled.fit();
  }

  @Focus
  void focus() {
    if (!Controls.isWorkedIn(scrolled.control())) form.ifPresentOrElse(Form::focus, models::setFocus);
  }

  @Override
  public void models(List<ModelDescription> models, ModelDescription chosen, boolean open) {
    if (!known.equals(models)) {
      known = models;
      this.models.setItems(models.stream().map(m -> m.basics().label().in(Terms.language())).toArray(String[]::new));
    }
    this.models.select(models.indexOf(chosen));
    if (!asked.equals(java.util.Optional.of(chosen))) ask(chosen);
    form.ifPresent(f -> f.enable(open));
  }

  @Override
  public void begin(Map<String, String> drafts) {
    if (questions.isDisposed()) return;
    form.ifPresent(f -> f.show(drafts));
    verdict.clear();
    message.show("");
    scrolled.fit();
  }

  @Override
  public void answers(Map<String, String> answers) {
    if (questions.isDisposed()) return;
    form.ifPresent(f -> f.refresh(answers));
  }

  @Override
  public void noted(String question, String sentence) {
    if (questions.isDisposed()) return;
    form.ifPresent(f -> f.remark(question, sentence));
  }

  @Override
  public void evidence(String evidence) {
    if (!this.evidence.isDisposed() && !this.evidence.getText().equals(evidence)) this.evidence.setText(evidence);
  }

  @Override
  public void arrange(List<String> questions) {
    if (this.questions.isDisposed()) return;
    form.ifPresent(f -> f.arrange(questions));
  }

  @Override
  public void unsaved(boolean any, boolean savable) {
    if (questions.isDisposed()) return;
    save.setEnabled(savable);
    discard.setEnabled(any);
  }

  @Override
  public void verdict(Verdict verdict) {
    if (questions.isDisposed()) return;
    this.verdict.show(verdict);
    message.show("");
    scrolled.fit();
  }

  @Override
  public void complain(String question, String sentence) {
    if (questions.isDisposed()) return;
    form.ifPresent(f -> f.complain(question, sentence));
  }

  @Override
  public void refused(String sentence) {
    if (questions.isDisposed()) return;
    message.show(sentence);
    scrolled.fit();
  }

  @Override
  public void told(String sentence) {
    if (questions.isDisposed()) return;
    message.show(sentence, false);
    scrolled.fit();
  }

  private void ask(ModelDescription model) {
    asked = java.util.Optional.of(model);
    for (Control before : questions.getChildren()) before.dispose();
    var fields = model.questions().stream().map(q -> field(model, q)).toList();
    form = java.util.Optional.of(new Form(questions, "qualify." + model.id(), fields, new Answering()));
    scrolled.fit();
  }

  private static Field field(ModelDescription model, Question question) {
    var field = Field.of(question, Terms.language());
    return model.required().contains(question.id()) ? field.marked() : field;
  }

  /** Every entry goes to the qualification, what cannot be read too. */
  private final class Answering implements Form.Listener {
    @Override
    public void changed(String question, String answer) {
      qualification.answer(question, answer);
    }

    @Override
    public void unreadable(String question) {
      qualification.unreadable(question);
    }
  }

  private void bar(Composite page) {
    var bar = new Composite(page, SWT.NONE);
    Spacing.block(4).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    Controls.text(bar, Messages.TEXT.get("qualify.model"));
    models = Controls.named(Controls.id(new Combo(bar, SWT.READ_ONLY), "qualify.model"), Messages.TEXT.get("qualify.model"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(models);
    models.addListener(SWT.Selection, e -> qualification.choose(known.get(models.getSelectionIndex()).id()));
    save = button(bar, "qualify.save", qualification::save);
    discard = button(bar, "qualify.discard", qualification::discard);
    discard.setToolTipText(Messages.TEXT.get("qualify.discard.help"));
  }

  private static Button button(Composite bar, String id, Runnable pressed) {
    var button = Controls.push(bar, id);
    button.setText(Messages.TEXT.get(id));
    button.setEnabled(false);
    button.addListener(SWT.Selection, e -> pressed.run());
    return button;
  }

  private void personalBlock(Composite page) {
    var head = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(Controls.heading(head, Messages.TEXT.get("personal.heading")));
    var add = Controls.push(head, "qualify.personal.add");
    add.setText(Messages.TEXT.get("personal.add"));
    Controls.named(add, Messages.TEXT.get("personal.add.name"));
    add.addListener(SWT.Selection, e -> current.shown().ifPresent(lead -> personal.add(add.getShell(), lead.id())));
    var lines = Controls.id(new Composite(page, SWT.NONE), "qualify.personal");
    Spacing.block(1).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
    assessments = new KeptRows<>(() -> new PersonalRow(lines));
  }
}
