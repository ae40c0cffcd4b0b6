/** What each command takes and does, one class each. */
package org.leadworkbench.cli.command;
