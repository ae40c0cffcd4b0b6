/**
 * The contracts as tests. For each of your parts extend the abstract class of its contract in a JUnit 5 test and answer
 * what it asks for: it then checks everything that the host relies on. docs/partners.md shows how.
 */
package org.leadworkbench.kit;
