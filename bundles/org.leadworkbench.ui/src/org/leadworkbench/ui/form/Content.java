package org.leadworkbench.ui.form;

import java.util.Optional;

/** What stands in a field, between the user who enters it and the host that shows what is known; neither wipes out the other's. */
final class Content {
  private final Field.Kind kind;
  private final Spelling spelling;
  private final Input input;
  private final Listener listener;
  private Optional<String> waiting = Optional.empty();
  private boolean silent;

  /** Who is told. */
  interface Listener {
    /** The user entered this, in canonical form. */
    void entered(String canonical);

    /** What the user entered cannot be read. */
    void unreadable();

    /** Something else stands here now, not by the user. */
    void shown();
  }

  Content(Field.Kind kind, Spelling spelling, Input input, Listener listener) {
    this.kind = kind;
    this.spelling = spelling;
    this.input = input;
    this.listener = listener;
  }

  /** In canonical form; none where it cannot be read. */
  Optional<String> value() {
    return spelling.canonical(kind, input.text());
  }

  /** Shows this, whatever stood here. */
  void show(String canonical) {
    waiting = Optional.empty();
    // The caret stays where it is where nothing changes.
    if (!value().equals(Optional.of(canonical))) write(canonical);
    listener.shown();
  }

  /** The same was read anew: what cannot be read yet stays to be mended, and nobody is interrupted while typing. */
  void refresh(String canonical) {
    waiting = Optional.empty();
    var now = value();
    if (now.isEmpty() || now.get().equals(canonical)) return;
    if (input.typing()) {
      waiting = Optional.of(canonical);
      return;
    }
    write(canonical);
    listener.shown();
  }

  /** The user changed the input. */
  void changed() {
    if (silent) return;
    waiting = Optional.empty();
    value().ifPresentOrElse(listener::entered, listener::unreadable);
  }

  /** The keyboard went elsewhere. */
  void left() {
    waiting.ifPresent(this::show);
  }

  private void write(String canonical) {
    silent = true;
    input.show(spelling.shown(kind, canonical));
    silent = false;
  }
}
