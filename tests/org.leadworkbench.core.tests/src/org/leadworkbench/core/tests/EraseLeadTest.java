package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.capture.AddLead;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.core.lead.EraseLead;
import org.leadworkbench.core.lead.SampleLeads;
import org.leadworkbench.core.merge.MergeLeads;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.undo.UndoStep;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Opinion;

class EraseLeadTest extends DeskTest {
  private EraseLead erase;

  @BeforeEach
  void eraseOnTheDesk() {
    erase = new EraseLead(desk.store, desk.clock);
  }

  private Lead person(String name, Consent consent) {
    var contact = Contact.empty().withName(name).with(Contact.Field.EMAIL, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@zuckerbrot.example")
        .with(Contact.Field.PHONE, "+493012345678").with(Contact.Field.NOTE, "Zuckerbrot");
    return desk.now(done(new AddLead(desk.store, desk.clock).add(contact, consent, "manual", MARKETING)).lead().id());
  }

  @Test
  void nothingOfThePersonStaysButTheCourseAndTheProof(@TempDir Path folder) throws Exception {
    desk.rep("Anna");
    var lead = person("Zacharias Zuckerbrot", Consent.YES);
    desk.answer(lead.id(), "authority", "decides", "budget", "approved");
    done(desk.contact.log(lead.id(), ContactKind.CALL, true, "Zuckerbrot will mehr", MARKETING));
    done(desk.personally.assess(lead.id(), new Opinion.Likely(0.7), "Zuckerbrot ist nett", MARKETING));
    done(new EditLead(desk.store, desk.clock).edit(desk.now(lead.id()), Map.of("city", "Zuckerbrotstadt"), MARKETING));
    var events = desk.events(lead.id()).stream().map(e -> e.type()).toList();

    var erased = done(erase.erase(lead.id(), EraseLead.Ground.REQUEST, MARKETING));

    assertEquals(State.ERASED, erased.state());
    assertFalse(everything(folder).toLowerCase(Locale.ROOT).contains("zuckerbrot"));
    assertFalse(everything(folder).contains("12345678"));
    var now = desk.events(lead.id());
    assertEquals(events, now.subList(0, now.size() - 1).stream().map(e -> e.type()).toList());
    assertTrue(now.getLast().facts().containsKey("phoneSha256"));
    assertEquals("yes", now.stream().filter(e -> e.type() == EventType.CONSENT_RECORDED).findFirst().orElseThrow().facts().get("consent"));
    assertEquals("lead.closed", refused(erase.erase(lead.id(), EraseLead.Ground.REQUEST, MARKETING)));
  }

  /** All rows as a dump has them. */
  private String everything(Path folder) throws Exception {
    var file = folder.resolve(System.nanoTime() + ".dump");
    desk.store.dump(file, rows -> true);
    var all = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) all.append(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.delete(file);
    return all.toString();
  }

  @Test
  void whoWasMergedIntoThePersonIsErasedToo() {
    var stays = person("Ada Adler", Consent.UNKNOWN);
    var goes = person("Bea Bär", Consent.UNKNOWN);
    done(new MergeLeads(desk.store, desk.assess, desk.clock).merge(goes.id(), stays.id(), Set.of(), MARKETING));
    assertEquals("erase.merged", refused(erase.erase(goes.id(), EraseLead.Ground.PERIOD, MARKETING)));

    done(erase.erase(stays.id(), EraseLead.Ground.PERIOD, MARKETING));

    assertEquals(State.ERASED, desk.now(goes.id()).state());
    assertEquals(Contact.empty(), desk.now(goes.id()).contact());
    assertEquals("lead.closed", refused(new UndoStep(desk.store, desk.assess, desk.clock).undo(goes.id(), MARKETING)));
  }

  @Test
  void sampleLeadsComeAndGoWithoutATrace() {
    desk.rep("Anna");
    var sample = new SampleLeads(desk.store, desk.answers, desk.assess, desk.clock);
    int count = done(sample.add(Locale.GERMAN, MARKETING));
    assertEquals("sample.there", refused(sample.add(Locale.GERMAN, MARKETING)));
    assertTrue(sample.present());
    var first = desk.store.read(s -> s.leads().list(LeadQuery.all().containing("vogelsang"), 1)).rows().getFirst();
    assertEquals(State.TRANSFERRED, desk.answer(first.id(), "budget", "approved").lead().state());

    assertEquals(count, sample.remove());

    assertEquals(0, desk.store.read(s -> s.leads().count(LeadQuery.all())));
    assertEquals(List.of(), desk.store.read(s -> s.outbox().all(10)));
    assertEquals(List.of(), desk.events(first.id()));
    assertFalse(sample.present());
    assertEquals(count, done(sample.add(Locale.ENGLISH, MARKETING)));
  }
}
