package org.leadworkbench.core.port;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.leadworkbench.core.Refusal;

/**
 * Where the store of a data directory is: in the directory itself, or in the database that an address names. No
 * password is part of an address.
 *
 * @param directory the data directory
 * @param url the database's address, such as {@code jdbc:postgresql://host/database}; empty where the store is in the
 *     directory
 * @param user who works there; empty where nobody is named
 * @param schema the part of the database that is used; empty where none is named
 * @param password what lets the user in
 */
public record StorePlace(Path directory, String url, String user, String schema, Password password) {
  /** The file of a data directory that may name another place: {@code url}, {@code user} and {@code schema}. */
  public static final String FILE = "store.properties";
  private static final Pattern SECRET = Pattern.compile("(?i)([?&;][a-z]*password=|//[^/]*:[^/]*@)");
  private static final String PARAMETER = "[?&;]%s=([^&;]*)";

  public StorePlace {
    if (SECRET.matcher(url).find()) throw new StoreRefused(Refusal.of("store.secret"));
  }

  /** Where the data directory itself says; without a word of it the store is in the directory. */
  public static StorePlace of(Path directory) {
    return of(directory, Optional.empty());
  }

  /**
   * Where this address says, which then says all; without one where the data directory says.
   *
   * @throws StoreRefused where the directory's word cannot be read, or where a password stands in an address
   */
  public static StorePlace of(Path directory, Optional<String> address) {
    var properties = address.isPresent() ? new Properties() : read(directory.resolve(FILE));
    if (properties.containsKey("password")) throw new StoreRefused(Refusal.of("store.secret"));
    var url = address.orElseGet(() -> properties.getProperty("url", "")).strip();
    return new StorePlace(directory, url, named(properties, "user", url, "user"), named(properties, "schema", url, "currentSchema"),
        Password.ofEnvironment());
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    if (!Files.exists(file)) return properties;
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreRefused(Refusal.of("store.properties", file), e);
    }
  }

  private static String named(Properties properties, String key, String url, String parameter) {
    var inUrl = Pattern.compile(PARAMETER.formatted(parameter)).matcher(url);
    return properties.getProperty(key, inUrl.find() ? URLDecoder.decode(inUrl.group(1), StandardCharsets.UTF_8) : "").strip();
  }

  /** Whether the store is in the data directory. */
  public boolean isInDirectory() {
    return url.isEmpty();
  }

  /** The same place with another password. */
  public StorePlace with(Password other) {
    return new StorePlace(directory, url, user, schema, other);
  }

  /** The place without parameters, for people. */
  @Override
  public String toString() {
    return isInDirectory() ? directory.toString() : url.replaceFirst("[?;].*", "");
  }
}
