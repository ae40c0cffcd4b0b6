package org.leadworkbench.ui.transfer;

import java.util.List;
import java.util.function.Supplier;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.core.transfer.Inbox;
import org.leadworkbench.core.transfer.ShowInbox;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Rating;
import org.leadworkbench.spi.qualification.ModelDescription;

/** What waits for one person or for everybody in sales: an inbox that needs more than it shows is no inbox. */
final class ReadInbox {
  /** How many are shown at most. */
  static final int MOST = 200;
  private final ShowInbox show;
  private final ListModels models;
  private final Supplier<Actor> who;
  private final boolean everybody;
  private final Times times;

  /** Who works is asked when it is read: it waits for the database. */
  ReadInbox(ShowInbox show, ListModels models, Supplier<Actor> who, boolean everybody, Times times) {
    this.show = show;
    this.models = models;
    this.who = who;
    this.everybody = everybody;
    this.times = times;
  }

  /** What waits, the newest first; nobody who is not registered has anything of their own. */
  List<Waiting> read() {
    var actor = who.get();
    if (!everybody && actor.kind() != Actor.Kind.PERSON) return List.of();
    var inbox = everybody ? show.ofAll(MOST) : show.of(Id.of(actor.key()), MOST);
    return described(inbox, models.models());
  }

  private List<Waiting> described(Inbox inbox, List<ModelDescription> known) {
    return inbox.leads().stream().map(lead -> new Waiting(lead,
        lead.lead().rating().map(Rating::model).flatMap(id -> known.stream().filter(m -> m.id().equals(id)).findFirst()),
        inbox.time(), times)).toList();
  }
}
