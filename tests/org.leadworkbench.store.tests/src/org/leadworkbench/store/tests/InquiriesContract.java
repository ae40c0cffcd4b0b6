package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.inquiry;
import static org.leadworkbench.store.tests.Samples.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;

/** What every store promises of inquiries, match keys and merge proposals. */
abstract class InquiriesContract extends StoreContract {
  @Test
  void inquiriesAreKnownAgain() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    var other = new Source(Id.of("web"), 0, "Web", "");
    var first = inquiry("i", a, "k1", "f1");
    store.change(s -> {
      s.directory().add(other);
      s.inquiries().add(first);
      s.inquiries().add(inquiry("j", b, "k2", "f2"));
      return null;
    });

    assertEquals(Map.of("f1", a.id(), "f2", b.id()), store.read(s -> s.inquiries().byFingerprint(FAIR.id(), List.of("f1", "f2", "f3"))));
    assertEquals(Map.of("k2", b.id()), store.read(s -> s.inquiries().byKey(FAIR.id(), List.of("k2", "k9"))));
    assertEquals(Map.of(), store.read(s -> s.inquiries().byKey(other.id(), List.of("k2"))));
    assertEquals(List.of(first), store.read(s -> s.inquiries().of(a.id())));
  }

  @Test
  void sameRowOfASourceIsNotKeptTwice() {
    var a = add(lead("a"));
    store.change(s -> {
      s.inquiries().add(inquiry("i", a, "", "f1"));
      return null;
    });

    assertThrows(RuntimeException.class, () -> store.change(s -> {
      s.inquiries().add(inquiry("j", a, "", "f1"));
      return null;
    }));

    assertEquals(1, store.read(s -> s.inquiries().of(a.id())).size());
  }

  @Test
  void manyKeysAreLookedUpAtOnce() {
    var older = add(Samples.captured(lead("z"), NOW.minusSeconds(9)));
    var newer = add(lead("a"));
    var gone = add(lead("m").closed(State.MERGED));
    var mail = new MatchKey(Strength.EXACT, "email:größe@example.org");
    var name = new MatchKey(Strength.LIKELY, "name:" + "x".repeat(300));
    store.change(s -> {
      for (var lead : List.of(newer, older, gone)) s.inquiries().index(lead.id(), Set.of(mail));
      s.inquiries().index(newer.id(), Set.of(mail, name));
      s.inquiries().index(newer.id(), Set.of(mail, name));
      return null;
    });
    var asked = new ArrayList<>(List.of(mail, name, new MatchKey(Strength.LIKELY, mail.value())));
    for (int i = 0; i < 1_200; i++) asked.add(new MatchKey(Strength.EXACT, "phone:" + i));

    var matches = store.read(s -> s.inquiries().matches(asked, 20));

    assertEquals(Map.of(mail, List.of(older.id(), newer.id()), name, List.of(newer.id())), matches);
  }

  @Test
  void newLeadIsIndexedByEachInquiryOfTheSameChange() {
    var mail = new MatchKey(Strength.EXACT, "email:a@example.org");
    var phone = new MatchKey(Strength.LIKELY, "phone:+49301");
    store.change(s -> {
      s.leads().add(lead("a"));
      s.inquiries().index(lead("a").id(), Set.of(mail));
      s.inquiries().index(lead("a").id(), Set.of(mail, phone));
      return null;
    });

    assertEquals(Map.of(mail, List.of(lead("a").id()), phone, List.of(lead("a").id())), store.read(s -> s.inquiries().matches(List.of(mail, phone), 20)));
  }

  @Test
  void keysOfAContactThatWasCorrectedAreGone() {
    var a = add(lead("a"));
    var old = new MatchKey(Strength.EXACT, "email:info@example.org");
    var name = new MatchKey(Strength.LIKELY, "name:a");
    var corrected = new MatchKey(Strength.EXACT, "email:a@example.org");
    var other = new MatchKey(Strength.EXACT, "email:other-inquiry@example.org");
    store.change(s -> {
      s.inquiries().index(a.id(), Set.of(old, name, other));
      return null;
    });

    store.change(s -> {
      s.inquiries().reindex(a.id(), Set.of(old, name), Set.of(name, corrected));
      return null;
    });

    assertEquals(Set.of(name, corrected, other), store.read(s -> s.inquiries().matches(List.of(old, name, corrected, other), 20)).keySet());
  }

  @Test
  void pairIsProposedOnce() {
    var a = add(lead("a"));
    var b = add(lead("b"));
    var first = new MergeProposal(Id.of("p"), b.id(), a.id(), 0.1 + 0.2, "name", NOW, MergeProposal.Status.OPEN);
    store.change(s -> {
      s.inquiries().propose(first);
      s.inquiries().propose(new MergeProposal(Id.of("q"), a.id(), b.id(), 1, "name", NOW, MergeProposal.Status.OPEN));
      return null;
    });

    assertEquals(List.of(first), store.read(s -> s.inquiries().openProposals(10)));
  }
}
