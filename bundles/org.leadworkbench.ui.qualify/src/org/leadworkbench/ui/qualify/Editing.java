package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.EditQuestionnaire;
import org.leadworkbench.core.learning.EditQuestionnaire.Edition;
import org.leadworkbench.core.learning.ModelVersions;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.WhoIsWorking;

/** Editing questionnaires: what was changed is kept here, also while the window is closed, until it is saved or discarded. Used on the screen's thread only. */
@Creatable
@Singleton
public final class Editing {
  private final EditQuestionnaire edit;
  private final ModelVersions versions;
  private final WhoIsWorking who;
  private final Async async;
  private final Latest latest;
  private final Map<String, String> tried = new TreeMap<>();
  private Optional<Screen> screen = Optional.empty();
  private List<Edition> editions = List.of();
  private Optional<Edition> opened = Optional.empty();
  private Optional<QuestionnaireDraft> draft = Optional.empty();

  /** What shows it. */
  interface Screen {
    /** These can be opened, and this one is. */
    void editions(List<Edition> editions, Edition opened);

    /** This is what is asked now. */
    void questions(ModelDescription questions);

    /** Whether there is something to save, and whether what is opened can be published. */
    void state(boolean changed, boolean publishable);

    /** What the tried answers come to. */
    void tried(Estimate estimate);

    /** Something was done or refused. */
    void said(String sentence, boolean warning);
  }

  /** Made by the workbench. */
  @Inject
  public Editing(EditQuestionnaire edit, ModelVersions versions, WhoIsWorking who, Async async) {
    this.edit = edit;
    this.versions = versions;
    this.who = who;
    this.async = async;
    latest = new Latest(async);
  }

  /** Shows everything here from now on. */
  void on(Screen screen) {
    this.screen = Optional.of(screen);
    read(opened.map(e -> e.questions().id()).orElse(""), opened.map(e -> e.questions().basics().version()).orElse(""));
  }

  /** Whether something was changed and not saved. */
  boolean changed() {
    return draft.isPresent() && opened.isPresent() && !draft.get().questions().equals(opened.get().questions());
  }

  /** What is edited. */
  Optional<QuestionnaireDraft> draft() {
    return draft;
  }

  /** Opens another version; refused while something is not saved. */
  void open(Edition edition) {
    if (changed()) screen.ifPresent(s -> {
      s.said(Messages.TEXT.get("edit.unsaved"), true);
      s.editions(editions, opened.orElseThrow());
    });
    else begin(edition);
  }

  private void begin(Edition edition) {
    opened = Optional.of(edition);
    draft = Optional.of(new QuestionnaireDraft(edition.provider(), edition.questions()));
    tried.clear();
    screen.ifPresent(s -> s.editions(editions, edition));
    draw();
  }

  /** Changes what is edited; fails with an {@link IllegalArgumentException} that says why it cannot be so. */
  void change(UnaryOperator<QuestionnaireDraft> change) {
    draft = draft.map(change);
    screen.ifPresent(s -> s.said("", false));
    draw();
  }

  /** The same where nobody waits who could mend it: what cannot be is said. */
  void attemptTo(UnaryOperator<QuestionnaireDraft> change) {
    try {
      change(change);
    } catch (IllegalArgumentException impossible) {
      screen.ifPresent(s -> s.said(impossible.getMessage(), true));
    }
  }

  /** Takes back all that is not saved. */
  void discard() {
    opened.ifPresent(this::begin);
  }

  /** Keeps it as the next version, a draft. */
  void save() {
    draft.ifPresent(d -> async.run(() -> edit.save(d.provider(), d.questions(), who.actor()), saved -> {
      draft = Optional.empty();
      said("edit.saved", saved.version());
      read(d.questions().id(), saved.version());
    }, this::refused));
  }

  /** Uses the opened version from now on. */
  void publish() {
    opened.filter(e -> !changed()).map(Edition::questions).ifPresent(q -> async.run(() -> publish(q), shown -> {
      said("edit.published", q.basics().version());
      read(q.id(), q.basics().version());
    }, this::refused));
  }

  private Result<ModelVersions.Shown> publish(ModelDescription q) {
    var kept = versions.document(q.id(), q.basics().version());
    boolean shipped = kept instanceof Result.Done<org.leadworkbench.core.port.Learning.Kept>(var k) && k.at().equals(java.time.Instant.EPOCH);
    return versions.publish(q.id(), shipped ? "0" : q.basics().version(), who.actor());
  }

  /** Uses the version again that was in use before. */
  void revert() {
    opened.map(e -> e.questions().id()).ifPresent(model -> async.run(() -> versions.revert(model, who.actor()), shown -> {
      said("edit.published", shown.model().basics().version());
      read(model, shown.model().basics().version());
    }, this::refused));
  }

  /** Writes the opened version as a file. */
  void export(Path file) {
    opened.map(Edition::questions).ifPresent(q -> async.run(() -> versions.document(q.id(), q.basics().version()).then(kept -> {
      try {
        return Result.done(Files.writeString(file, ModelVersions.file(kept)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }), written -> said("edit.exported", written), this::refused));
  }

  /** Adds a file as the next version, a draft. */
  void add(Path file) {
    async.run(() -> {
      try {
        return versions.add(Files.readString(file), who.actor());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }, added -> {
      said("edit.saved", added.version().version());
      read(added.model(), added.version().version());
    }, this::refused);
  }

  /** An answer is tried; an empty one is taken back. */
  void attempt(String question, String answer) {
    if (answer.isEmpty()) tried.remove(question);
    else tried.put(question, answer);
    estimate();
  }

  private void read(String model, String version) {
    async.read(edit::editions, all -> {
      editions = all;
      var wanted = all.stream().filter(e -> e.questions().id().equals(model) && e.questions().basics().version().equals(version)).findFirst()
          .or(() -> all.stream().filter(Edition::inUse).findFirst()).or(() -> all.stream().findFirst());
      if (wanted.isEmpty()) return;
      if (changed()) {
        screen.ifPresent(s -> s.editions(editions, opened.orElseThrow()));
        draw();
      } else begin(wanted.get());
    }, this::refused);
  }

  private void draw() {
    draft.ifPresent(d -> screen.ifPresent(s -> {
      s.questions(d.questions());
      s.state(changed(), !changed() && opened.filter(e -> !e.inUse()).isPresent());
    }));
    estimate();
  }

  private void estimate() {
    draft.ifPresent(d -> {
      var answers = Map.copyOf(tried);
      latest.run(() -> edit.preview(d.provider(), d.questions(), answers), estimate -> screen.ifPresent(s -> s.tried(estimate)), this::refused);
    });
  }

  private void said(String key, Object what) {
    screen.ifPresent(s -> s.said(Messages.TEXT.get(key, what), false));
  }

  private void refused(String sentence) {
    screen.ifPresent(s -> s.said(sentence, true));
  }
}
