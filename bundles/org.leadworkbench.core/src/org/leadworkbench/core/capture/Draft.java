package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Detail;

/** What a row says, while its cells are read one after the other. The first that fills a place keeps it. */
final class Draft {
  private Contact contact = Contact.empty();
  private String name = "";
  private String sourceId = "";
  private Consent consent = Consent.UNKNOWN;
  private Optional<Instant> inquiredAt = Optional.empty();
  private Optional<String> outcome = Optional.empty();
  private Optional<Instant> outcomeAt = Optional.empty();
  private Optional<BigDecimal> order = Optional.empty();
  private final Set<String> features = new HashSet<>();
  private final Map<String, Detail> details = new LinkedHashMap<>();
  private final Map<String, MappedRow.GivenAnswer> answers = new LinkedHashMap<>();
  private final List<MappedRow.Judgement> judgements = new ArrayList<>();

  void field(Field field, String cell) {
    var before = contact.get(field);
    if (before.isEmpty()) contact = contact.with(field, cell);
    else if (field == Field.NOTE) contact = contact.with(field, before + "\n" + cell);
  }

  void name(String cell) {
    if (name.isEmpty()) name = cell;
  }

  void sourceId(String cell) {
    if (sourceId.isEmpty()) sourceId = cell;
  }

  void consent(Consent said) {
    if (consent == Consent.UNKNOWN) consent = said;
  }

  void inquiredAt(Instant at) {
    if (inquiredAt.isEmpty()) inquiredAt = Optional.of(at);
  }

  void outcome(String said) {
    if (outcome.isEmpty()) outcome = Optional.of(said);
  }

  void outcomeAt(Instant at) {
    if (outcomeAt.isEmpty()) outcomeAt = Optional.of(at);
  }

  void order(BigDecimal place) {
    if (order.isEmpty()) order = Optional.of(place);
  }

  /** A detail that was known before the outcome. */
  void feature(String name, Detail value) {
    if (details.putIfAbsent(name, value) == null) features.add(name);
  }

  void detail(String name, Detail value) {
    details.putIfAbsent(name, value);
  }

  void answer(String subject, MappedRow.GivenAnswer answer) {
    answers.putIfAbsent(subject, answer);
  }

  void judgement(MappedRow.Judgement judgement) {
    judgements.add(judgement);
  }

  Contact contact() {
    return name.isEmpty() ? contact : PersonName.into(contact, name);
  }

  MappedRow finish(Contact normalised) {
    return new MappedRow(normalised, details, sourceId, inquiredAt, consent, outcome.map(o -> new MappedRow.Ending(o, outcomeAt, order)), features, List.copyOf(answers.values()), judgements);
  }
}
