package org.leadworkbench.core.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what a lead did by itself: visited pages, opened a mail, downloaded something. Models count it the less the longer ago it is. */
@Component(service = LogBehaviour.class)
public class LogBehaviour {
  /** The kinds that can be noted. */
  public static final Set<String> KINDS = Set.of("visit", "mail-opened", "download");
  private final LeadStore store;
  private final Clock clock;

  /** On this store. */
  @Activate
  public LogBehaviour(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Notes it; the lead's assessment becomes stale.
   *
   * @param at when it happened, where that is not now
   */
  public Result<Lead> log(Id<Lead> id, String kind, Optional<Instant> at, Actor actor) {
    if (!KINDS.contains(kind)) return Result.refused("behaviour.kind", kind, String.join(", ", new TreeSet<>(KINDS)));
    var now = clock.instant();
    if (at.filter(now::isBefore).isPresent()) return Result.refused("behaviour.future", at.get());
    return store.changeAnew(session -> session.leads().find(id).map(lead -> {
      if (!lead.state().isOpen()) return Result.<Lead>refused("lead.closed", id, lead.state());
      session.judgements().outdate(id);
      return Result.done(new Moment(session, actor, now).happened(lead, EventType.BEHAVED, kind, Map.of("kind", kind, "at", at.orElse(now).toString())));
    }).orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
