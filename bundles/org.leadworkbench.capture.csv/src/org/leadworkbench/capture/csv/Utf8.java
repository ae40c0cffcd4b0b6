package org.leadworkbench.capture.csv;

import java.io.IOException;
import java.io.InputStream;

/** Tells UTF-8 from charsets of one byte for each character by the shape of what is not ASCII. */
final class Utf8 {
  private static final int BLOCK = 64 * 1024;
  private long characters;
  private long strays;
  private int missing;

  private Utf8() {}

  /**
   * Whether these bytes are UTF-8, or were until somebody added a few that are not: more characters beyond ASCII have
   * its shape than bytes do not. A text in windows-1252 has hardly ever such a character.
   */
  static boolean is(InputStream bytes) throws IOException {
    var seen = new Utf8();
    var block = new byte[BLOCK];
    for (int read = bytes.read(block); read >= 0; read = bytes.read(block))
      for (int i = 0; i < read; i++) seen.add(block[i] & 0xFF);
    if (seen.missing > 0) seen.strays++;
    return seen.strays == 0 || seen.characters > seen.strays;
  }

  private void add(int b) {
    boolean continues = b >= 0x80 && b < 0xC0;
    if (missing > 0 && continues) {
      if (--missing == 0) characters++;
      return;
    }
    if (missing > 0) strays++;
    missing = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
    if (b >= 0x80 && missing == 0) strays++;
  }
}
