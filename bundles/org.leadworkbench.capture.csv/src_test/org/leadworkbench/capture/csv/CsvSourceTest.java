package org.leadworkbench.capture.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.Unreadable;

class CsvSourceTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<List<String>> STREETS = List.of(List.of("Name", "Straße"), List.of("Jörg", "Königsweg 5 €"));

  @Test
  void charsetIsFoundWithAndWithoutByteOrderMark() throws IOException {
    var text = "Name;Straße\r\nJörg;Königsweg 5 €\r\n";

    for (var file : List.of(Bytes.of(text, WINDOWS), Bytes.of(text, UTF_8), Bytes.of("\uFEFF" + text, UTF_8),
        Bytes.of("\uFEFF" + text, UTF_16LE), Bytes.of("\uFEFF" + text, UTF_16BE), Bytes.of(text, UTF_16LE), Bytes.of(text, UTF_16BE)))
      assertEquals(STREETS, file.read(Values.none()));
  }

  @Test
  void charsetIsFoundBehindTheFirstPages() throws IOException {
    var head = "Name;Straße\n".replace("ß", "ss") + "Max;Weg\n".repeat(50_000);

    var rows = Bytes.of(head + "Jörg;Weg", WINDOWS).read(Values.none());

    assertEquals(List.of("Jörg", "Weg"), rows.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void separatorIsFoundThoughOthersStandInCells(String separator) throws IOException {
    var text = "Name;Umsatz;Notiz\nMax;\"1,5\";\"a;b, c\"\nEva;\"2,5\";\"x|y\tz\"\n".replace(";", separator);

    var rows = Bytes.of(text, UTF_8).read(Values.none());

    assertEquals(List.of("Name", "Umsatz", "Notiz"), rows.getFirst());
    assertEquals(3, rows.get(1).size());
  }

  @Test
  void separatorLineDecidesAndIsNoRecord() throws IOException {
    var rows = Bytes.of("sep=|\r\nName;Rolle|Ort\r\nMax;Chef|Ulm", UTF_8).read(Values.none());

    assertEquals(List.of(List.of("Name;Rolle", "Ort"), List.of("Max;Chef", "Ulm")), rows);
  }

  @Test
  void singleQuotesAreFoundAndApostrophesAreNot() throws IOException {
    assertEquals(List.of("O'Connor", "a;b"), Bytes.of("'Name';'Notiz'\nO'Connor;'a;b'\n", UTF_8).read(Values.none()).get(1));
    assertEquals(List.of("'t Hart", "a;b"), Bytes.of("Name;Notiz\n't Hart;\"a;b\"\n", UTF_8).read(Values.none()).get(1));
  }

  @Test
  void settingsBeatTheGuess() throws IOException {
    var settings = Values.none().with("charset", "ISO-8859-15").with("separator", "tab").with("quote", "none");

    var rows = Bytes.of("a;b\tc\n\"x\t€\n", Charset.forName("ISO-8859-15")).read(settings);

    assertEquals(List.of(List.of("a;b", "c"), List.of("\"x", "€")), rows);
  }

  @Test
  void recordsComeAsTheyAre() throws IOException {
    var text = "a;b;c\r1;2\r\n\n;;\n1;2;3;4\n\"x\r\ny\";\"say \"\"hi\"\"\";z";

    var rows = Bytes.of(text, UTF_8).read(Values.none().with("separator", ";"));

    assertEquals(List.of(List.of("a", "b", "c"), List.of("1", "2"), List.of(""), List.of("", "", ""), List.of("1", "2", "3", "4"),
        List.of("x\r\ny", "say \"hi\"", "z")), rows.stream().map(r -> r.isEmpty() ? List.of("") : r).toList());
  }

  @Test
  void recordsAreCountedFromTheHeader() throws IOException {
    var numbers = new ArrayList<Long>();
    new CsvSource().read(Bytes.of("\n\na;b\n\"1\n2\";x\n\n3;y\n", UTF_8), Values.none(), new RowSink() {
      @Override
      public void columns(List<String> names) {
        assertEquals(List.of("a", "b"), names);
      }

      @Override
      public boolean row(Row row) {
        numbers.add(row.number());
        return true;
      }
    });

    assertEquals(List.of(2L, 3L, 4L), numbers);
  }

  @Test
  void apostropheBeforeAFormulaGoes() throws IOException {
    var rows = Bytes.of("a;b;c;d\n'=1+1;'-5;'@x;'s-Gravenhage\n", UTF_8).read(Values.none());

    assertEquals(List.of("=1+1", "-5", "@x", "'s-Gravenhage"), rows.get(1));
  }

  @Test
  void unclosedQuoteIsNamedWithItsRecord() {
    var file = Bytes.of("a;b\n1;2\n3;\"4\n5;6\n7;8\n", UTF_8);

    var refusal = assertThrows(IOException.class, () -> file.read(Values.none()));

    assertTrue(refusal.getMessage().contains("record 3") && refusal.getMessage().contains("quote"), refusal.getMessage());
  }

  @Test
  void endlessCellsAndColumnsAreRefused() {
    var cell = Bytes.of("a;b\n1;" + "x".repeat(2_000_000), UTF_8);
    var columns = Bytes.of("a;b\n" + ";".repeat(20_000), UTF_8);

    assertTrue(assertThrows(IOException.class, () -> cell.read(Values.none())).getMessage().contains("too long"));
    assertTrue(assertThrows(IOException.class, () -> columns.read(Values.none())).getMessage().contains("record 2"));
  }

  @Test
  void otherKindsOfFileAreRefusedWithAWayOut() {
    var zip = new Bytes(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    var utf8 = Bytes.of("a;ö", WINDOWS);

    assertTrue(assertThrows(IOException.class, () -> zip.read(Values.none())).getMessage().contains("save the list as CSV"));
    assertTrue(assertThrows(IOException.class, () -> utf8.read(Values.none().with("charset", "UTF-8"))).getMessage().contains("windows-1252"));
    assertTrue(assertThrows(IOException.class, () -> new Bytes(new byte[0]).read(Values.none())).getMessage().contains("empty"));
    assertTrue(assertThrows(IOException.class, () -> utf8.read(Values.none().with("charset", "klingon"))).getMessage().contains("klingon"));
  }

  @Test
  void aFewForeignBytesInUtf8AreRefusedWithTheirRecord() throws IOException {
    var names = "Name;Ort\n" + "Jörg;Köln\n".repeat(20_000);
    var file = new ByteArrayOutputStream();
    file.write(names.getBytes(UTF_8));
    file.write("Jürgen Groß;Ulm\n".getBytes(WINDOWS));
    file.write("Zoë;Fürth\n".getBytes(UTF_8));

    var refusal = assertThrows(Unreadable.class, () -> new Bytes(file.toByteArray()).read(Values.none()));

    assertTrue(refusal.why().en().contains("Record 20002 "), refusal.why()::en);
    assertTrue(refusal.why().de().contains("Datensatz 20002 "), refusal.why()::de);
  }

  @Test
  void aStrayUtf8NameLeavesAWindowsListWhatItIs() throws IOException {
    var file = new ByteArrayOutputStream();
    file.write("Name;Ort\nJörg;Köln\nZoë;Fürth\n".getBytes(WINDOWS));
    file.write("Jürgen;Ulm\n".getBytes(UTF_8));

    assertEquals(List.of("Zoë", "Fürth"), new Bytes(file.toByteArray()).read(Values.none()).get(2));
  }

  @Test
  void whatIsWrongIsSaidInBothLanguages() {
    var empty = assertThrows(Unreadable.class, () -> new Bytes(new byte[0]).read(Values.none()));
    var separator = assertThrows(Unreadable.class, () -> Bytes.of("a;b", UTF_8).read(Values.none().with("separator", "||")));

    assertEquals("list.csv ist leer. Wählen Sie eine Datei, deren erste Zeile die Spalten nennt.", empty.why().de());
    assertEquals("Das Trennzeichen || ist nicht ein Zeichen. Wählen Sie ; oder , oder | oder tab.", separator.why().de());
  }

  @Test
  void probeAnswersEverySettingAndAHundredRows() throws IOException {
    var text = "Name,Ort\n" + IntStream.range(0, 500).mapToObj(i -> "N" + i + ",Ulm").collect(Collectors.joining("\n"));

    var probe = new CsvSource().probe(Bytes.of(text, UTF_8), Values.none().with("charset", "auto"));

    assertEquals(Values.none().with("charset", "UTF-8").with("separator", ",").with("quote", "\""), probe.settings());
    assertEquals(100, probe.first().size());
    assertEquals(2, probe.first().getFirst().number());
  }
}
