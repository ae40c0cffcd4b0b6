package org.leadworkbench.model;

/** Whether the person agreed to be contacted, as it was recorded at capture or later. */
public enum Consent { YES, NO, UNKNOWN }
