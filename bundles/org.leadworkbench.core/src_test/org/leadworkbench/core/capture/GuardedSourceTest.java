package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.ShippedMapping;
import org.leadworkbench.spi.capture.SourceDescription;
import org.leadworkbench.spi.capture.Unreadable;

class GuardedSourceTest {
  private static final Table LIST = Table.of("Name\nRoth\n");
  private final Guard guard = new Guard();

  @AfterEach
  void close() {
    guard.close();
  }

  @Test
  void aPluginThatThrowsIsNamed() {
    var reader = reader(() -> { throw new IllegalStateException("oops"); });

    assertEquals("plugin.failed table", refused(reader.probe(Values.none())));
    assertEquals("plugin.failed table", refused(reader.mappings()));
    assertEquals("plugin.failed", abandoned(reader, row -> {}).code());
  }

  @Test
  void aPluginThatDoesNotFitTheProgramIsNamed() {
    assertEquals("plugin.failed", abandoned(reader(() -> { throw new NoClassDefFoundError("org/example/Gone"); }), row -> {}).code());
  }

  @Test
  void whatCannotBeReadIsSaidInTheReadersLanguage() {
    var reader = reader(() -> { throw new Unreadable(new Label("It is torn.", "Sie ist zerrissen.")); });

    var why = abandoned(reader, row -> {});

    assertEquals("Messe.csv cannot be read: It is torn.", why.text(Locale.ENGLISH));
    assertEquals("Messe.csv lässt sich nicht lesen: Sie ist zerrissen.", why.text(Locale.GERMAN));
  }

  @Test
  void bytesThatDoNotComeAreNotThePluginsFault() {
    assertEquals("capture.io Messe.csv", refused(reader(() -> { throw new IOException("no drive"); }).probe(Values.none())));
  }

  @Test
  void whatTheHostThrowsComesOutThoughThePluginHidesIt() {
    var own = new IllegalArgumentException("ours");
    var swallowing = new GuardedSource(new Hiding(), LIST, guard);

    assertSame(own, assertThrows(IllegalArgumentException.class, () -> swallowing.read(Values.none(), sink(row -> { throw own; }))));
  }

  private static String refused(Result<?> result) {
    assertTrue(result instanceof Result.Refused<?>, result::toString);
    var why = ((Result.Refused<?>) result).why();
    return why.code() + " " + why.arguments().getFirst();
  }

  private static Refusal abandoned(GuardedSource reader, Consumer<Row> rows) {
    return assertThrows(Abandoned.class, () -> reader.read(Values.none(), sink(rows))).why();
  }

  private static RowSink sink(Consumer<Row> rows) {
    return new RowSink() {
      @Override
      public void columns(List<String> names) {
        assertEquals(List.of("Name"), names);
      }

      @Override
      public boolean row(Row row) {
        rows.accept(row);
        return true;
      }
    };
  }

  private GuardedSource reader(Deed deed) {
    return new GuardedSource(new Failing(deed), LIST, guard);
  }

  /** What a plug-in does instead of its work. */
  private interface Deed {
    void run() throws IOException;
  }

  private record Failing(Deed deed) implements CaptureSource {
    @Override
    public SourceDescription describe() {
      return LIST.describe();
    }

    @Override
    public Probe probe(CaptureInput input, Values settings) throws IOException {
      deed.run();
      return LIST.probe(input, settings);
    }

    @Override
    public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
      deed.run();
    }

    @Override
    public List<ShippedMapping> mappings() {
      try {
        deed.run();
        return List.of();
      } catch (IOException e) {
        return List.of();
      }
    }
  }

  /** Takes what comes out of the sink for a fault of the list. */
  private static final class Hiding implements CaptureSource {
    @Override
    public SourceDescription describe() {
      return LIST.describe();
    }

    @Override
    public Probe probe(CaptureInput input, Values settings) {
      return LIST.probe(input, settings);
    }

    @Override
    public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
      try {
        LIST.read(input, settings, rows);
      } catch (RuntimeException e) {
        throw new IOException("The list is bad.", e);
      }
    }
  }
}
