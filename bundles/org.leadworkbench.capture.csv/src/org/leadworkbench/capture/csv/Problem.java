package org.leadworkbench.capture.csv;

import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.capture.Unreadable;

/** What can be wrong with a CSV file or its settings, and what the user can do. */
final class Problem {
  private Problem() {}

  static Unreadable empty(String file) {
    return problem(file + " is empty. Choose a file whose first line names the columns.",
        file + " ist leer. Wählen Sie eine Datei, deren erste Zeile die Spalten nennt.");
  }

  static Unreadable noText(String file) {
    return problem(file + " is not a text file but a spreadsheet, archive or PDF. Open it in its program and save the list as CSV.",
        file + " ist keine Textdatei, sondern eine Tabelle, ein Archiv oder ein PDF. Öffnen Sie sie in ihrem Programm, und speichern Sie die Liste als CSV.");
  }

  static Unreadable openQuote(String file, long record) {
    return problem("The quote that is opened in record " + record + " of " + file + " is never closed. Close it, or set the quote character to none.",
        "Das Anführungszeichen, das in Datensatz " + record + " von " + file + " geöffnet wird, wird nie geschlossen. Schließen Sie es, oder wählen Sie kein Anführungszeichen (none).");
  }

  static Unreadable tooLong(String file, long record) {
    return problem("Record " + record + " of " + file + " is too long: a cell holds at most " + CsvFile.LONGEST_CELL + " characters, a record "
            + CsvFile.MOST_COLUMNS + " cells and " + CsvFile.LONGEST_RECORD + " characters. Check separator and quote character, or shorten the record.",
        "Datensatz " + record + " von " + file + " ist zu lang: Eine Zelle fasst höchstens " + CsvFile.LONGEST_CELL + " Zeichen, ein Datensatz "
            + CsvFile.MOST_COLUMNS + " Zellen und " + CsvFile.LONGEST_RECORD + " Zeichen. Prüfen Sie Trennzeichen und Anführungszeichen, oder kürzen Sie den Datensatz.");
  }

  static Unreadable broken(String file, long record) {
    return problem(file + " cannot be read at record " + record + ". Check separator and quote character, and correct the record.",
        file + " lässt sich bei Datensatz " + record + " nicht lesen. Prüfen Sie Trennzeichen und Anführungszeichen, und berichtigen Sie den Datensatz.");
  }

  static Unreadable otherCharset(String file, long record, String charset) {
    return problem("Record " + record + " of " + file + " is not written in " + charset + ". Correct this record, or set another charset, such as windows-1252.",
        "Datensatz " + record + " von " + file + " ist nicht in " + charset + " geschrieben. Berichtigen Sie diesen Datensatz, oder wählen Sie einen anderen Zeichensatz, etwa windows-1252.");
  }

  static Unreadable unknownCharset(String name) {
    return problem("The charset " + name + " is not known. Set it to UTF-8, UTF-16LE, UTF-16BE or windows-1252.",
        "Der Zeichensatz " + name + " ist nicht bekannt. Wählen Sie UTF-8, UTF-16LE, UTF-16BE oder windows-1252.");
  }

  static Unreadable noSeparator(String value) {
    return problem("The separator " + value + " is not one character. Set it to ; or , or | or tab.",
        "Das Trennzeichen " + value + " ist nicht ein Zeichen. Wählen Sie ; oder , oder | oder tab.");
  }

  static Unreadable noQuote(String value) {
    return problem("The quote character " + value + " is not known. Set it to \" or ' or none.",
        "Das Anführungszeichen " + value + " ist nicht bekannt. Wählen Sie \" oder ' oder none.");
  }

  private static Unreadable problem(String en, String de) {
    return new Unreadable(new Label(en, de));
  }
}
