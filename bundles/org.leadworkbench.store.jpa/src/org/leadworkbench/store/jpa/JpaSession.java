package org.leadworkbench.store.jpa;

import org.leadworkbench.core.port.Directory;
import org.leadworkbench.core.port.Inquiries;
import org.leadworkbench.core.port.Judgements;
import org.leadworkbench.core.port.Leads;
import org.leadworkbench.core.port.Learning;
import org.leadworkbench.core.port.Outbox;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.TimeLine;

/** A transaction by subject. */
record JpaSession(Work work, JpaSettings settings) implements Session {
  JpaSession(Work work) {
    this(work, new JpaSettings(work));
  }

  @Override
  public Leads leads() {
    return new JpaLeads(work);
  }

  @Override
  public TimeLine timeLine() {
    return new JpaTimeLine(work);
  }

  @Override
  public Judgements judgements() {
    return new JpaJudgements(work);
  }

  @Override
  public Inquiries inquiries() {
    return new JpaInquiries(work);
  }

  @Override
  public Outbox outbox() {
    return new JpaOutbox(work);
  }

  @Override
  public Directory directory() {
    return new JpaDirectory(work);
  }

  @Override
  public Learning learning() {
    return new JpaLearning(work);
  }
}
