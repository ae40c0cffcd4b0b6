package org.leadworkbench.store.jpa.dump;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many rows there are, and the sum of the SHA-256 of each row's line as numbers of 256 bits, modulo 2^256: the same
 * in whatever order a database gives the rows.
 */
final class Sum {
  private static final int WORDS = 4;
  private final MessageDigest digest = sha256();
  private final long[] sum = new long[WORDS];
  private long rows;

  void add(byte[] line) {
    var hash = ByteBuffer.wrap(digest.digest(line));
    long carry = 0;
    for (int word = WORDS - 1; word >= 0; word--) {
      long added = hash.getLong(word * Long.BYTES);
      long before = sum[word] + added;
      sum[word] = before + carry;
      boolean over = Long.compareUnsigned(before, added) < 0 || Long.compareUnsigned(sum[word], before) < 0;
      carry = over ? 1 : 0;
    }
    rows++;
  }

  long rows() {
    return rows;
  }

  /** The sum as 64 hexadecimal digits. */
  String hex() {
    var bytes = ByteBuffer.allocate(WORDS * Long.BYTES);
    for (long word : sum) bytes.putLong(word);
    return HexFormat.of().formatHex(bytes.array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
