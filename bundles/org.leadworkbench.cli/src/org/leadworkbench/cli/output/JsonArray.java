package org.leadworkbench.cli.output;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON array that is written element by element, one on each line, so that any number of them needs no memory. It is
 * ended by {@link #end}, not by {@code close}: where the command fails, nothing more is written.
 */
public final class JsonArray {
  private final Console console;
  private String before = "[\n";

  /** On this console. */
  public JsonArray(Console console) {
    this.console = console;
  }

  /** Writes the next element. */
  public void add(JsonNode element) {
    console.data(before + element);
    before = ",\n";
  }

  /** Ends the array. */
  public void end() {
    console.data(before.startsWith("[") ? "[]\n" : "\n]\n");
  }
}
