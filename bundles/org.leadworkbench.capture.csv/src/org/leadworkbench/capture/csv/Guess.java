package org.leadworkbench.capture.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leadworkbench.spi.capture.CaptureInput;

/** Finds out how a CSV file is written by looking at it. */
final class Guess {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;
  private static final int RECORDS = 100;
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?(?:\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Guess() {}

  /**
   * The charset: as the byte order mark says; else UTF-16 where every other byte is zero; else UTF-8 where the whole
   * file, or most of what is not ASCII in it, is UTF-8; else windows-1252, as a German Excel saves.
   */
  static Charset charset(CaptureInput input) throws IOException {
    try (var in = input.open()) {
      var head = in.readNBytes(SAMPLE);
      refuseBinary(input, head);
      if (startsWith(head, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
      if (startsWith(head, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
      if (startsWith(head, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
      if (zeros(head, 1) > 0.7) return StandardCharsets.UTF_16LE;
      if (zeros(head, 0) > 0.7) return StandardCharsets.UTF_16BE;
      return Utf8.is(new SequenceInputStream(new ByteArrayInputStream(head), in)) ? StandardCharsets.UTF_8 : WINDOWS;
    }
  }

  /** The beginning of the file as text. */
  static String sample(CaptureInput input, Charset charset) throws IOException {
    try (var in = input.open()) {
      var text = new String(in.readNBytes(SAMPLE), charset);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  /** The separator that a first line {@code sep=;} names, as Excel writes and reads it, with the length of that line; or nothing. */
  static List<Integer> separatorLine(CharSequence text) {
    var m = SEPARATOR_LINE.matcher(text);
    return m.find() ? List.of((int) m.group(1).charAt(0), m.end()) : List.of();
  }

  /** Separator and quote character of this beginning of a file. */
  static CsvFormat format(Charset charset, String sample) {
    var named = separatorLine(sample);
    var text = named.isEmpty() ? sample : sample.substring(named.get(1));
    char quote = quote(text);
    if (!named.isEmpty()) return new CsvFormat(charset, (char) (int) named.get(0), quote);
    char best = ';';
    double most = 0;
    for (char candidate : ";,\t|".toCharArray()) {
      double score = score(text, candidate, quote);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return new CsvFormat(charset, best, quote);
  }

  // A single quote is in many texts and at the start of escaped formulas: it quotes only where it stands round whole cells.
  private static char quote(String text) {
    int doubles = round(text, '"');
    return doubles == 0 && round(text, '\'') > 1 ? '\'' : '"';
  }

  private static int round(String text, char quote) {
    var q = Pattern.quote(String.valueOf(quote));
    var m = Pattern.compile("(?<=^|[;,\t|\r\n])" + q + "[^\r\n" + quote + "]*" + q + "(?=$|[;,\t|\r\n])").matcher(text);
    int count = 0;
    while (m.find()) count++;
    return count;
  }

  /** How well the separator fits: the share of records that are as wide as the first, and a little for the width. */
  private static double score(String text, char separator, char quote) {
    var widths = widths(text, separator, quote);
    if (widths.isEmpty() || widths.getFirst() < 2) return 0;
    long same = widths.stream().filter(widths.getFirst()::equals).count();
    return (double) same / widths.size() * Math.sqrt(widths.getFirst());
  }

  private static List<Integer> widths(String text, char separator, char quote) {
    var widths = new ArrayList<Integer>();
    boolean quoted = false;
    int width = 1;
    int length = 0;
    for (int i = 0; i < text.length() && widths.size() < RECORDS; i++) {
      char c = text.charAt(i);
      if (c == quote) quoted = !quoted;
      else if (!quoted && c == separator) width++;
      if (!quoted && (c == '\n' || c == '\r')) {
        if (length > 0) widths.add(width);
        width = 1;
        length = 0;
      } else {
        length++;
      }
    }
    if (widths.isEmpty() && length > 0) widths.add(width);
    return widths;
  }

  private static void refuseBinary(CaptureInput input, byte[] head) throws IOException {
    boolean spreadsheet = startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0);
    if (spreadsheet || startsWith(head, '%', 'P', 'D', 'F'))
      throw Problem.noText(input.name());
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) return false;
    for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
    return true;
  }

  private static double zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) if (bytes[i] == 0) zeros++;
    return bytes.length < 4 ? 0 : 2.0 * zeros / bytes.length;
  }
}
