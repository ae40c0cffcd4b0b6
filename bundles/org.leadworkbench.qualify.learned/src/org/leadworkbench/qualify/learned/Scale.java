package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the values of one thing are told apart: a few words and the rest, or ranges of a number. */
sealed interface Scale {
  /** How many values are told apart. */
  int size();

  /** Which of them this is; {@link Column#NONE} where it is of another kind. */
  int of(Fact fact);

  /** Which of them each row of a column is. */
  int[] of(Column column, int rows);

  /** Words in order, then all others as one. */
  record Words(List<String> words, Map<String, Integer> places) implements Scale {
    Words(List<String> words) {
      this(List.copyOf(words), places(words));
    }

    private static Map<String, Integer> places(List<String> words) {
      var places = new HashMap<String, Integer>();
      for (int i = 0; i < words.size(); i++) places.put(words.get(i), i);
      return places;
    }

    @Override
    public int size() {
      return words.size() + 1;
    }

    @Override
    public int of(Fact fact) {
      return fact instanceof Fact.Word(String text) ? places.getOrDefault(text, words.size()) : Column.NONE;
    }

    @Override
    public int[] of(Column column, int rows) {
      var byCode = column.words().stream().mapToInt(w -> places.getOrDefault(w, words.size())).toArray();
      var codes = new int[rows];
      for (int row = 0; row < rows; row++) {
        int code = column.word(row);
        codes[row] = code == Column.NONE ? Column.NONE : code < byCode.length ? byCode[code] : words.size();
      }
      return codes;
    }

    /** The most frequent words of the first rows, each with at least so many. */
    static Words of(Column column, int rows, int atLeast, int atMost) {
      var counts = new int[column.words().size()];
      for (int row = 0; row < rows; row++) if (column.word(row) >= 0 && column.word(row) < counts.length) counts[column.word(row)]++;
      var frequent = new ArrayList<Integer>();
      for (int code = 0; code < counts.length; code++) if (counts[code] >= atLeast) frequent.add(code);
      frequent.sort(Comparator.comparing((Integer code) -> -counts[code]).thenComparing(column.words()::get));
      return new Words(frequent.stream().limit(atMost).map(column.words()::get).toList());
    }
  }

  /** Ranges of a number: below the first edge, from each edge on to the next. */
  record Ranges(List<Double> edges) implements Scale {
    public Ranges {
      edges = List.copyOf(edges);
    }

    @Override
    public int size() {
      return edges.size() + 1;
    }

    @Override
    public int of(Fact fact) {
      return fact instanceof Fact.Number(double value) ? range(value) : Column.NONE;
    }

    private int range(double value) {
      int range = 0;
      while (range < edges.size() && value >= edges.get(range)) range++;
      return range;
    }

    @Override
    public int[] of(Column column, int rows) {
      var codes = new int[rows];
      for (int row = 0; row < rows; row++) codes[row] = Double.isNaN(column.number(row)) ? Column.NONE : range(column.number(row));
      return codes;
    }

    /** Ranges of about the same number of rows each, and what experts tell apart. */
    static Ranges of(Column column, int rows, int count, List<Double> experts) {
      var sorted = java.util.stream.IntStream.range(0, rows).mapToDouble(column::number).filter(v -> !Double.isNaN(v)).toArray();
      Arrays.sort(sorted);
      var edges = new java.util.TreeSet<>(experts);
      for (int i = 1; i < count && sorted.length > 0; i++) {
        double edge = sorted[(int) ((long) sorted.length * i / count)];
        if (edge > sorted[0]) edges.add(edge);
      }
      return new Ranges(List.copyOf(edges));
    }
  }
}
