/**
 * The bench: measures what the product does beside plain code that does the same, on the same database and in the same
 * run. Started by {@code releng/bench}; {@code docs/bench.md} says how each floor is made.
 */
package org.leadworkbench.bench;
