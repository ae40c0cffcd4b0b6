package org.leadworkbench.store.jpa.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The texts of all rows, one behind the other as UTF-8, so that a search runs through memory from end to end. A text that
 * is replaced stays behind unseen.
 */
final class Texts {
  private static final int CHUNK = 1 << 22;
  private final List<Chunk> chunks = new ArrayList<>();
  private long[] entries = new long[1024];
  private long bytes;
  private long live;

  /** Part of the texts; the entries say where each begins and whose it is. */
  private static final class Chunk {
    private final byte[] text = new byte[CHUNK];
    private int used;
    private int[] starts = new int[4096];
    private int[] rows = new int[4096];
    private int count;
  }

  /** Makes this the row's text. */
  void put(int row, String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (chunks.isEmpty() || chunks.getLast().used + utf8.length > CHUNK) chunks.add(new Chunk());
    var chunk = chunks.getLast();
    if (chunk.count == chunk.starts.length) {
      chunk.starts = Arrays.copyOf(chunk.starts, chunk.count * 2);
      chunk.rows = Arrays.copyOf(chunk.rows, chunk.count * 2);
    }
    if (row >= entries.length) entries = Arrays.copyOf(entries, Math.max(row + 1, entries.length * 2));
    else if (entries[row] != 0) live -= length(entries[row]);
    entries[row] = ((long) chunks.size() << 32) | (chunk.count + 1);
    chunk.starts[chunk.count] = chunk.used;
    chunk.rows[chunk.count++] = row;
    System.arraycopy(utf8, 0, chunk.text, chunk.used, utf8.length);
    chunk.used += utf8.length;
    bytes += utf8.length;
    live += utf8.length;
  }

  /** Whether so much lies behind unseen that it should be made anew. */
  boolean isWorn() {
    return bytes > CHUNK && live < bytes / 2;
  }

  /** The rows whose text contains this, in no order; more than one thread may call the consumer. */
  void search(String text, IntConsumer hit) {
    var wanted = text.getBytes(StandardCharsets.UTF_8);
    IntStream.range(0, chunks.size()).parallel().forEach(i -> search(i, wanted, hit));
  }

  private void search(int index, byte[] wanted, IntConsumer hit) {
    var chunk = chunks.get(index);
    int rarest = rarest(wanted);
    int entry = 0;
    int at = find(chunk, wanted, rarest, 0);
    while (at >= 0) {
      while (entry + 1 < chunk.count && chunk.starts[entry + 1] <= at) entry++;
      int end = end(chunk, entry);
      boolean whole = at + wanted.length <= end;
      if (whole && entries[chunk.rows[entry]] == (((long) (index + 1) << 32) | (entry + 1))) hit.accept(chunk.rows[entry]);
      at = find(chunk, wanted, rarest, whole ? end : at + 1);
    }
  }

  /** Where the text stands at or behind this place; -1 where it does not. Its rarest byte is looked for first. */
  private static int find(Chunk chunk, byte[] wanted, int rarest, int from) {
    var text = chunk.text;
    byte rare = wanted[rarest];
    int last = chunk.used - wanted.length + rarest;
    for (int i = from + rarest; i <= last; i++)
      if (text[i] == rare && Arrays.equals(text, i - rarest, i - rarest + wanted.length, wanted, 0, wanted.length)) return i - rarest;
    return -1;
  }

  /** The place of the byte that is least to be expected: signs and digits before rare letters before common ones. */
  private static int rarest(byte[] wanted) {
    int best = 0;
    for (int i = 1; i < wanted.length; i++) if (commonness(wanted[i]) < commonness(wanted[best])) best = i;
    return best;
  }

  private static int commonness(byte letter) {
    int found = "qxyjzvpkwfbmgocudlhtasrin e".indexOf(letter);
    return letter < 0 ? 1 : found + 1;
  }

  private int length(long entry) {
    var chunk = chunks.get((int) (entry >>> 32) - 1);
    int number = (int) entry - 1;
    return end(chunk, number) - chunk.starts[number];
  }

  private static int end(Chunk chunk, int entry) {
    return entry + 1 < chunk.count ? chunk.starts[entry + 1] : chunk.used;
  }
}
