/**
 * Models that learn from leads whose end is known: logistic regression that starts from the experts' points, and naive
 * Bayes to compare with. {@code docs/adr/0022-learned-models.md} says why and names the sources of the formulas.
 */
package org.leadworkbench.qualify.learned;
