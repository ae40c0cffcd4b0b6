package org.leadworkbench.keyring;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.leadworkbench.core.port.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps secrets in a file that is encrypted with a key which the system's keyring made and holds: the Secret Service on
 * Linux, the key chain on macOS, the data protection of Windows. No other keeper of that key is accepted, so that
 * nothing is kept where the system has none.
 */
@Component
public final class SystemKeyring implements Secrets {
  private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);
  private static final String SYSTEMS = "org.eclipse.equinox.security.";
  private static final String KEY = "secret";
  private final Path file;
  private final String keeper;

  /** The keyring of this system and user. */
  @Activate
  public SystemKeyring() {
    this(Path.of(System.getProperty("user.home"), ".leadworkbench", "secrets"), keeper(System.getProperty("os.name")));
  }

  SystemKeyring(Path file, String keeper) {
    this.file = file;
    this.keeper = keeper;
  }

  private static String keeper(String system) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) return SYSTEMS + "OSXKeystoreIntegration";
    return SYSTEMS + (name.startsWith("windows") ? "WindowsPasswordProvider64bit" : "LinuxKeystoreIntegrationJNA");
  }

  @Override
  public Optional<String> find(String name) {
    try {
      var root = open();
      return root.nodeExists(node(name)) ? Optional.ofNullable(root.node(node(name)).get(KEY, null)) : Optional.empty();
    } catch (StorageException | IOException | RuntimeException | LinkageError e) {
      LOG.info("The system's keyring gives nothing: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  @Override
  public boolean keep(String name, String secret) {
    try {
      var root = open();
      root.node(node(name)).put(KEY, secret, true);
      root.flush();
      ownersAlone();
      return true;
    } catch (StorageException | IOException | RuntimeException | LinkageError e) {
      LOG.warn("The system's keyring keeps nothing: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private ISecurePreferences open() throws IOException {
    var root = SecurePreferencesFactory.open(url(), Map.of(IProviderHints.REQUIRED_MODULE_ID, keeper, IProviderHints.PROMPT_USER, false));
    if (root == null) throw new IOException("No secure storage");
    return root;
  }

  /** It is encrypted; but others need not even see of what. */
  private void ownersAlone() throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** The storage takes the file name literally, so a space must stay a space. */
  @SuppressWarnings("deprecation")
  private URL url() throws MalformedURLException {
    return file.toFile().toURL();
  }

  /** Slashes would divide it into several nodes. */
  private static String node(String name) {
    return name.replace('/', '|');
  }
}
