package org.leadworkbench.bench.measure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Generator;
import org.leadworkbench.bench.ground.Ground;

/** Part of a company's name that few leads have; the floor looks for it in the same text of all leads as one block of memory. */
public final class Search implements Measurement {
  private static final int TIMES = 3;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    desk.likeAWindow();
    var company = Generator.row(ground.leads() / 2).person().company();
    var wanted = company.substring(company.indexOf(' ') + 1, company.lastIndexOf(' '));
    var block = block(ground.leads());
    var needle = folded(wanted).getBytes(StandardCharsets.UTF_8);
    if (count(block, needle) == 0) throw new IllegalStateException("Nothing to find");
    return new Duel(ground.rounds(), "ms").of(
        () -> Stopwatch.medianMillis(TIMES, () -> desk.find.find(Pages.LIST.containing(wanted), Pages.SIZE)),
        () -> Stopwatch.medianMillis(TIMES, () -> count(block, needle)));
  }

  private static byte[] block(int leads) {
    var block = new ByteArrayOutputStream();
    for (int i = 0; i < leads; i++) {
      var row = Generator.row(i);
      var p = row.person();
      block.writeBytes(folded(String.join("\n", p.first() + " " + p.last(), p.company(), p.email(), p.city(), row.note(), ""))
          .getBytes(StandardCharsets.UTF_8));
    }
    return block.toByteArray();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int count(byte[] block, byte[] needle) {
    int found = 0;
    for (int i = 0; i <= block.length - needle.length; i++)
      if (block[i] == needle[0] && Arrays.equals(block, i, i + needle.length, needle, 0, needle.length)) found++;
    return found;
  }
}
