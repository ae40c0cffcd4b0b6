package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one thing was in each lesson: words or numbers, whichever it mostly was; the other counts as not answered. */
final class Column {
  /** Nothing was answered. */
  static final int NONE = -1;
  /** How many words are told apart; a column with more is free text. */
  private static final int MOST = 5_000;

  private final String key;
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] coded = {};
  private double[] numbers = {};
  private int wordCount;
  private int numberCount;

  Column(String key) {
    this.key = key;
  }

  void put(int row, Fact fact) {
    switch (fact) {
      case Fact.Word(String text) -> {
        if (row >= coded.length) coded = grown(coded, row);
        coded[row] = code(text);
        wordCount++;
      }
      case Fact.Number(double value) -> {
        if (row >= numbers.length) numbers = grown(numbers, row);
        numbers[row] = value;
        numberCount++;
      }
    }
  }

  private int code(String text) {
    var known = codes.get(text);
    if (known != null) return known;
    if (words.size() == MOST) return MOST;
    codes.put(text, words.size());
    words.add(text);
    return words.size() - 1;
  }

  private static int[] grown(int[] before, int row) {
    var more = Arrays.copyOf(before, Math.max(1024, Math.max(row + 1, before.length * 2)));
    Arrays.fill(more, before.length, more.length, NONE);
    return more;
  }

  private static double[] grown(double[] before, int row) {
    var more = Arrays.copyOf(before, Math.max(1024, Math.max(row + 1, before.length * 2)));
    Arrays.fill(more, before.length, more.length, Double.NaN);
    return more;
  }

  /** Ends the filling. */
  void close(int rows) {
    if (isNumeric()) {
      coded = new int[0];
      numbers = numbers.length < rows ? grown(numbers, rows - 1) : numbers;
    } else {
      numbers = new double[0];
      coded = coded.length < rows ? grown(coded, rows - 1) : coded;
    }
  }

  /** The same thing in these rows alone. */
  Column rows(int from, int to) {
    var part = new Column(key);
    part.words.addAll(words);
    part.numberCount = numberCount;
    part.wordCount = wordCount;
    if (isNumeric()) part.numbers = Arrays.copyOfRange(numbers, from, to);
    else part.coded = Arrays.copyOfRange(coded, from, to);
    return part;
  }

  /** The name of the question or detail. */
  String key() {
    return key;
  }

  boolean isNumeric() {
    return numberCount > wordCount;
  }

  /** The number of this row; not a number where there is none. */
  double number(int row) {
    return numbers[row];
  }

  /** The code of this row's word, {@link #NONE} where there is none. */
  int word(int row) {
    return coded[row];
  }

  /** The words by their codes; higher codes are words that are not told apart. */
  List<String> words() {
    return words;
  }
}
