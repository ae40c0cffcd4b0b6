package org.leadworkbench.store.jpa;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Rows are inserted before those that refer to them. Entities refer to each other by id alone, so EclipseLink cannot
 * see the order that the foreign keys want.
 */
public final class InsertOrder implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    for (int i = 1; i < Unit.ENTITIES.size(); i++)
      session.getDescriptor(Unit.ENTITIES.get(i)).addConstraintDependencies(Unit.ENTITIES.get(i - 1));
  }
}
