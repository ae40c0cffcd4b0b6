package org.leadworkbench.model;

/** What a person does; call agents work in marketing's team unless another is named. */
public enum Role { MARKETING, AGENT, SALES }
