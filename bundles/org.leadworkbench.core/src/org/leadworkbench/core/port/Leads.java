package org.leadworkbench.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.spi.report.LeadFacts;

/** Leads in the store. */
public interface Leads {
  /** The lead with this id. */
  Optional<Lead> find(Id<Lead> id);

  /** The leads with these ids, by id; unknown ones are left out. */
  Map<Id<Lead>, Lead> find(Collection<Id<Lead>> ids);

  /** The ids of those of these leads, read in whatever session, that nobody changed since: a change may rest on them as on leads read now. */
  Set<Id<Lead>> unchanged(Collection<Lead> leads);

  /**
   * Takes these leads, read in whatever session, for unchanged without looking: a change may rest on them as on leads read
   * now, and where somebody did change one, it ends with {@link StaleData} when that one is saved.
   */
  void takeForUnchanged(Collection<Lead> leads);

  /** Adds a new lead, whose version is 0, and answers it as it stands afterwards. */
  Lead add(Lead lead);

  /**
   * Saves a lead that was read before and answers it with its new version. Where another was faster, {@link StaleData} is
   * thrown at the latest when the transaction ends, and nothing of it stays.
   */
  Lead save(Lead lead);

  /**
   * Makes the person responsible if nobody is and the version still holds, in one guarded step.
   *
   * @return whether the person got it
   */
  boolean claim(Id<Lead> lead, int version, Person person);

  /**
   * Forgets all that is known of the lead but its row and its time line: answers, judgements, inquiries, keys, proposals
   * and deliveries.
   */
  void forget(Id<Lead> lead);

  /** Removes the lead with its time line, as if it had never been. */
  void remove(Id<Lead> lead);

  /** The first rows of a list. */
  LeadPage list(LeadQuery query, int limit);

  /** The rows behind this place; the same time for every page. */
  LeadPage list(LeadQuery query, LeadPage.Cursor after, int limit);

  /** How many leads the list has. */
  long count(LeadQuery query);

  /** How many leads there are of each state and band, also of merged and erased ones; where there are none, nothing. */
  List<LeadCount> counts();

  /** The course of every lead that is not merged into another, one after the other, for reports. */
  default void facts(Consumer<LeadFacts> consumer) {
    courses((lead, facts) -> consumer.accept(facts));
  }

  /** The same with whose course it is. */
  void courses(BiConsumer<Id<Lead>, LeadFacts> consumer);
}
