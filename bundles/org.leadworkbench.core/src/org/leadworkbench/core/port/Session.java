package org.leadworkbench.core.port;

/** One transaction's view of the store, by subject. It must not be kept beyond the transaction nor shared by threads. */
public interface Session {
  /** Leads: their current state, and lists of them. */
  Leads leads();

  /** What happened to each lead. */
  TimeLine timeLine();

  /** Answers, assessments and personal assessments. */
  Judgements judgements();

  /** How leads came in, and who is likely the same. */
  Inquiries inquiries();

  /** Deliveries to sales and other systems. */
  Outbox outbox();

  /** Persons, teams and sources. */
  Directory directory();

  /** Outcomes of leads, and what models learned of them. */
  Learning learning();

  /** What was set for everybody. */
  Settings settings();
}
