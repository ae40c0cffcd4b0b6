package org.leadworkbench.model;

/** Where a lead stands in the process. Rating, consent and service levels are not states. */
public enum State {
  NEW, WORKING, NURTURING, QUALIFIED, TRANSFERRED, ACCEPTED, CONVERTED, DISQUALIFIED, MERGED, ERASED;

  /** Whether somebody is responsible for a next step. */
  public boolean isOpen() {
    return ordinal() <= ACCEPTED.ordinal();
  }
}
