package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.Unreadable;

/**
 * What the host relies on in a {@link CaptureSource}. Extend it, answer {@link #source} and make inputs of its kind by
 * {@link #input}; hostile ones are made from those.
 */
public abstract class CaptureSourceContract {
  private static final int MANY = 200_000;

  /** The source to check. */
  protected abstract CaptureSource source();

  /**
   * A valid input with a header and so many records, none of them blank, the same every time. Make it while it is read
   * where the format allows that: it is asked for 200,000 records, too.
   */
  protected abstract CaptureInput input(int records) throws IOException;

  /** By how much the heap may grow from the 10,000th to the last record of a big input, in bytes. */
  protected long growth() {
    return 16L << 20;
  }

  /** How long a small hostile input may take. */
  protected Duration limit() {
    return Duration.ofSeconds(10);
  }

  @Test
  void describesItselfTheSameEveryTime() {
    assertEquals(source().describe(), source().describe());
  }

  @Test
  void speaksEnglishAndGerman() {
    Labels.assertTranslated(source().describe().basics());
    Labels.assertTranslated(source().describe().settings());
  }

  @Test
  void aProbeSetsEverySettingThatHasNoStandard() throws IOException {
    var settings = source().probe(input(5), Values.none()).settings();

    assertTrue(settings.orStandard(source().describe().settings()).complete(source().describe().settings()));
  }

  @Test
  void aProbeKeepsWhatTheUserSet() throws IOException {
    var chosen = source().probe(input(5), Values.none()).settings();

    assertEquals(chosen, source().probe(input(5), chosen).settings());
  }

  @Test
  void probeAndReadAgree() throws IOException {
    var probe = source().probe(input(300), Values.none());

    var rows = read(input(300), Integer.MAX_VALUE);

    assertEquals(probe.columns(), rows.columns());
    assertFalse(probe.first().isEmpty());
    assertTrue(probe.first().size() <= 100);
    assertEquals(probe.first(), rows.all().subList(0, probe.first().size()));
  }

  @Test
  void readsEveryRecordAndNumbersItAsASpreadsheetDoes() throws IOException {
    var rows = read(input(300), Integer.MAX_VALUE);

    assertEquals(LongStream.rangeClosed(2, 301).boxed().toList(), rows.all().stream().map(Row::number).toList());
  }

  @Test
  void theSameInputGivesTheSameRows() throws IOException {
    assertEquals(read(input(50), Integer.MAX_VALUE).all(), read(input(50), Integer.MAX_VALUE).all());
  }

  @Test
  void stopsWhenTheSinkSaysStop() throws IOException {
    assertEquals(7, read(input(1000), 7).all().size());
  }

  @Test
  void memoryDoesNotGrowWithTheInput() throws IOException {
    var sink = new CountingSink(10_000, MANY);
    var input = input(MANY);
    source().read(input, source().probe(input, Values.none()).settings(), sink);

    assertEquals(MANY, sink.rows());
    assertTrue(sink.growth() < growth(), "The heap grew by " + sink.growth() + " bytes from record 10,000 to the last");
  }

  @Test
  void hostileInputGivesRowsOrSaysWhyNotInBothLanguages() throws IOException {
    for (var bytes : hostile()) {
      var input = new BytesInput("hostile", bytes);
      assertTimeoutPreemptively(limit(), () -> {
        try {
          read(input, 100_000);
        } catch (Unreadable e) {
          Labels.assertSentence(e.why(), "An Unreadable");
        } catch (IOException | RuntimeException e) {
          throw new AssertionError("Bad input is Unreadable, not " + e, e);
        }
      }, () -> "An input of " + bytes.length + " bytes beginning with " + Arrays.toString(Arrays.copyOf(bytes, Math.min(20, bytes.length))));
    }
  }

  private List<byte[]> hostile() throws IOException {
    var all = new ArrayList<byte[]>();
    for (var text : List.of("", "\uFEFF", "\n", "\"", "\"a\";\"b", "\u0000\u0000", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "=cmd|' /C calc'!A0", ";".repeat(100_000), "\"".repeat(100_001), "x".repeat(5_000_000), "a;b\n".repeat(200_000)))
      all.add(text.getBytes(StandardCharsets.UTF_8));
    all.add(new byte[1_000_000]);
    byte[] sample;
    try (var in = input(20).open()) {
      sample = in.readAllBytes();
    }
    var random = new Random(20260302);
    for (int i = 0; i < 200; i++) all.add(damaged(sample, random));
    for (int i = 1; i < 32; i++) all.add(Arrays.copyOf(sample, sample.length * i / 32));
    for (int i = 0; i < 50; i++) {
      var noise = new byte[random.nextInt(20_000)];
      random.nextBytes(noise);
      all.add(noise);
    }
    return all;
  }

  private static byte[] damaged(byte[] sample, Random random) {
    var copy = sample.clone();
    for (int n = 1 + random.nextInt(20); n > 0 && copy.length > 0; n--) copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    return copy;
  }

  private CollectingSink read(CaptureInput input, int limit) throws IOException {
    var sink = new CollectingSink(limit);
    source().read(input, source().probe(input, Values.none()).settings(), sink);
    return sink;
  }
}
