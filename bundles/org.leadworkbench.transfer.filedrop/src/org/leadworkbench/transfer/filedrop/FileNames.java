package org.leadworkbench.transfer.filedrop;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * File names of keys: the key itself where it is a safe name on every system, else its SHA-256. Eight characters at
 * least, so that none is a device of Windows; no upper case, so that two keys never meet where case does not count; the
 * underscore keeps a hashed name apart from any key.
 */
final class FileNames {
  private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{7,63}");

  private FileNames() {}

  static String of(String key) {
    return SAFE.matcher(key).matches() ? key : "sha256_" + Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }
}
