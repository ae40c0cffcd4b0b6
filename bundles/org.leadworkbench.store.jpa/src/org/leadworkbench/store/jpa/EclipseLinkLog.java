package org.leadworkbench.store.jpa;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands EclipseLink's own warnings to the log, without the values of statements. */
public final class EclipseLinkLog extends AbstractSessionLog {
  private static final Logger LOG = LoggerFactory.getLogger(EclipseLinkLog.class);

  @Override
  public void log(SessionLogEntry entry) {
    if (!shouldLog(entry.getLevel(), entry.getNameSpace())) return;
    if (entry.hasException()) // its message may hold values; whoever called gets it and decides
      LOG.debug("EclipseLink: {}", entry.getException().getClass().getName());
    else if (entry.getLevel() >= WARNING) LOG.warn("EclipseLink: {}", formatMessage(entry));
    else LOG.debug("EclipseLink: {}", formatMessage(entry));
  }
}
