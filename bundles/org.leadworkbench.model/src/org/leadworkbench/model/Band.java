package org.leadworkbench.model;

/** A rating of the purchase probability, coldest first. It is not a state: a lead of any state has a band. */
public enum Band { COLD, WARM, HOT }
