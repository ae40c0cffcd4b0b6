package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a model made from the first rows of a table, and which weights each row of the table has. */
final class Design {
  private static final int FEWEST = 20;
  private final Table table;
  private final int rows;
  private final Experts experts;
  private final List<Column> columns = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final Map<String, Column> byKey = new HashMap<>();
  private List<Scale> coarse = List.of();
  private List<int[]> coarsely = List.of();

  /** Made from so many first rows; every row gets its weights. */
  Design(Table table, int rows, Experts experts) {
    this.table = table;
    this.rows = rows;
    this.experts = experts;
    for (var column : table.columns()) {
      var scale = fine(column);
      var codes = scale.of(column, table.rows());
      if (!tells(codes)) continue;
      columns.add(column);
      byKey.put(column.key(), column);
      terms.add(Term.of(column.key(), scale));
      places.add(codes);
    }
  }

  private Scale fine(Column column) {
    if (column.isNumeric()) return Scale.Ranges.of(column, rows, Math.clamp(rows / 100, 3, rows < 50_000 ? 20 : 40), experts.edges(column.key()));
    return Scale.Words.of(column, rows, Math.clamp(rows / 100, 3, 10), Integer.MAX_VALUE);
  }

  /** Whether a thing differs at all among the first rows. */
  private boolean tells(int[] codes) {
    int first = rows == 0 ? Column.NONE : codes[0];
    for (int row = 0; row < rows; row++) if (codes[row] != first) return true;
    return false;
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  int size() {
    return terms.stream().mapToInt(Term::size).sum();
  }

  /** Adds the pairs that would explain most of what is left unexplained. */
  void addPairs(int most, double[] residual, double[] curve) {
    prepareCoarse();
    int from = Math.max(0, rows - 20_000);
    record Scored(int a, int b, double gain) {}
    var scored = new ArrayList<Scored>();
    for (int a = 0; a < columns.size(); a++)
      for (int b = a + 1; b < columns.size(); b++) {
        double gain = gain(a, b, from, residual, curve);
        if (gain > 0) scored.add(new Scored(a, b, gain));
      }
    scored.sort(java.util.Comparator.comparingDouble((Scored s) -> -s.gain).thenComparingInt(Scored::a).thenComparingInt(Scored::b));
    for (var s : scored.subList(0, Math.min(most, scored.size()))) {
      var term = new Term(List.of(columns.get(s.a).key(), columns.get(s.b).key()), List.of(coarse.get(s.a), coarse.get(s.b)));
      var codes = new int[table.rows()];
      for (int row = 0; row < codes.length; row++) codes[row] = term.place(coarsely.get(s.a)[row], coarsely.get(s.b)[row]);
      terms.add(term);
      places.add(codes);
    }
  }

  private void prepareCoarse() {
    boolean many = rows >= FEWEST * 1_000;
    coarse = columns.stream().map(c -> c.isNumeric() ? Scale.Ranges.of(c, rows, many ? 8 : 4, List.of())
        : (Scale) Scale.Words.of(c, rows, 50, many ? 12 : 6)).toList();
    coarsely = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) coarsely.add(coarse.get(i).of(columns.get(i), table.rows()));
  }

  /** By one step of Newton's method from 0 in each cell, less what chance would give. */
  private double gain(int a, int b, int from, double[] residual, double[] curve) {
    int width = coarse.get(b).size();
    var sums = new double[coarse.get(a).size() * width];
    var curves = new double[sums.length];
    var as = coarsely.get(a);
    var bs = coarsely.get(b);
    for (int row = from; row < rows; row++) {
      if (as[row] == Column.NONE || bs[row] == Column.NONE) continue;
      sums[as[row] * width + bs[row]] += residual[row];
      curves[as[row] * width + bs[row]] += curve[row];
    }
    double gain = 0;
    for (int cell = 0; cell < sums.length; cell++)
      gain += (sums[cell] * sums[cell] - curves[cell]) / (curves[cell] + Fitting.PAIR_STRENGTH);
    return gain;
  }

  /** The penalty of this recipe on all weights. */
  Penalty penalty(Recipe recipe) {
    var penalty = new Penalty(size());
    int first = 0;
    for (var term : terms) {
      for (int i = 0; i < term.size(); i++) {
        if (term.isPair()) penalty.draw(first + i, Fitting.PAIR_STRENGTH, 0);
        else if (term.scales().getFirst() instanceof Scale.Ranges ranges) {
          penalty.draw(first + i, recipe.strength() * Fitting.LEVEL, experts.opinion(term.keys().getFirst(), ranges, i));
          if (i > 0) penalty.tie(first + i - 1, recipe.strength() * Fitting.TIE);
        } else penalty.draw(first + i, recipe.strength(), experts.opinion(term.keys().getFirst(), (Scale.Words) term.scales().getFirst(), i));
      }
      first += term.size();
    }
    return penalty;
  }

  /** The places of each row's weights, ascending, for these rows. */
  int[][] active(int from, int to) {
    var active = new int[to - from][];
    var buffer = new int[terms.size()];
    for (int row = from; row < to; row++) {
      int count = 0;
      int first = 0;
      for (int t = 0; t < terms.size(); t++) {
        int place = places.get(t)[row];
        if (place != Column.NONE) buffer[count++] = first + place;
        first += terms.get(t).size();
      }
      active[row - from] = Arrays.copyOf(buffer, count);
    }
    return active;
  }
}
