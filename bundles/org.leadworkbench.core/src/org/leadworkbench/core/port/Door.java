package org.leadworkbench.core.port;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a store is served to other computers. Its text shows no password.
 *
 * @param address the host's own name or address on which it listens
 * @param port the port on which it listens
 * @param keyStore the PKCS 12 file with the server's key and certificate; without one connections are not encrypted
 * @param keyStorePassword opens that file
 */
public record Door(String address, int port, Optional<Path> keyStore, String keyStorePassword) {
  /** The environment variable with the password of the key store. */
  public static final String VARIABLE = "LEADWORKBENCH_KEYSTORE_PASSWORD";

  @Override
  public String toString() {
    return address + ":" + port;
  }
}
