package org.leadworkbench.capture.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;

/** Where lists come in: a real store in a folder of its own, the installed plug-ins, and a clock that each step moves on. */
final class Intake implements AutoCloseable {
  private static final Actor MAX = Actor.notRegistered("max");
  final Path folder;
  final LeadStore store;
  private final Guard guard = new Guard();
  private Instant now = Instant.parse("2026-06-01T08:00:00Z");

  Intake(Path folder) {
    this.folder = folder;
    store = Service.of(StoreFactory.class).open(folder);
  }

  /** Writes a list. */
  Path list(String name, Charset charset, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, charset);
  }

  /** What a list brings. */
  CaptureReport captured(Path list, String source) {
    return done(capture(list, source, Optional.empty(), false));
  }

  Result<CaptureReport> capture(Path list, String source, Optional<String> mapping, boolean dryRun) {
    var use = new CaptureLeads(store, Service.of(Plugins.class), guard, later());
    return use.capture(new CaptureRequest(Service.of(CaptureSource.class), CaptureInput.of(list), Values.none(), source, mapping, MAX,
        dryRun, List.of(folder)), Progress.NONE);
  }

  /** What somebody enters by hand, today. */
  Lead added(Contact contact, Consent consent) {
    return done(new AddLead(store, later()).add(contact, consent, "Telefon", MAX)).lead();
  }

  void edit(Lead lead, String field, String value) {
    done(new EditLead(store, later()).edit(lead, Map.of(field, value), MAX));
  }

  void disqualify(Lead lead) {
    done(new DisqualifyLead(store, later()).disqualify(lead.id(), ReasonCode.NO_NEED, "", MAX));
  }

  /** The only lead there is, as it stands. */
  Lead lead() {
    var rows = store.read(s -> s.leads().list(LeadQuery.all(), 2)).rows();
    if (rows.size() != 1) fail("Not one lead but " + rows);
    return lead(rows.getFirst().id());
  }

  Lead lead(Id<Lead> id) {
    return store.read(s -> s.leads().find(id)).orElseThrow();
  }

  /** The facts of this name of all events of this kind, the oldest first. */
  List<String> facts(EventType type, String name) {
    return store.read(s -> s.timeLine().of(lead().id())).stream().filter(e -> e.type() == type).map(e -> e.facts().get(name)).toList();
  }

  static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var why) -> fail(why.text(Locale.ENGLISH));
    };
  }

  static String counts(CaptureReport r) {
    return r.created() + " new " + r.updated() + " updated " + r.merged() + " merged " + r.unchanged() + " unchanged " + r.rejected() + " rejected";
  }

  private Clock later() {
    now = now.plus(Duration.ofMinutes(1));
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  @Override
  public void close() {
    guard.close();
    store.close();
  }
}
