package org.leadworkbench.store.derby;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.apache.derby.client.BasicClientDataSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;

/**
 * Where a served store is.
 *
 * @param host the server's name or address
 * @param port the server's port
 * @param ssl {@code off}, {@code basic}: encrypted, or {@code peerAuthentication}: encrypted, the server's certificate verified
 * @param user who works there
 * @param password the user's
 */
record ServerAddress(String host, int port, String ssl, String user, Password password) {
  static final String PREFIX = "jdbc:derby://";
  static final String FORM = PREFIX + "host:port/leads";
  static final int PORT = 1527;
  private static final Pattern URL = Pattern.compile(PREFIX + "([^/:;]+|\\[[^]]+])(?::(\\d{1,5}))?/leads((?:;(?:user|ssl)=[^;]*)*)");
  private static final Pattern SSL = Pattern.compile(";ssl=(off|basic|peerAuthentication)(;|$)");
  /** Every served database has the same name beside the folder in which Derby's server looks for databases. */
  private static final String DATABASE = "../db";

  static ServerAddress of(StorePlace place) {
    var parts = URL.matcher(place.url());
    if (!parts.matches()) throw new StoreRefused(Refusal.of("store.url", place, FORM));
    int port = parts.group(2) == null ? PORT : Integer.parseInt(parts.group(2));
    return new ServerAddress(parts.group(1), port, ssl(place, parts.group(1), parts.group(3)), place.user().isEmpty() ? DerbyServer.USER : place.user(), place.password());
  }

  static String url(String host, int port) {
    return PREFIX + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/leads";
  }

  /** Beyond this computer a connection is verified unless the address says otherwise. */
  private static String ssl(StorePlace place, String host, String parameters) {
    var named = SSL.matcher(parameters);
    if (named.find()) return named.group(1);
    if (parameters.contains(";ssl=")) throw new StoreRefused(Refusal.of("store.url", place, FORM + ";ssl=peerAuthentication"));
    return isHere(host) ? "off" : "peerAuthentication";
  }

  private static boolean isHere(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether the server is on this computer. */
  boolean isHere() {
    return isHere(host);
  }

  boolean isEncrypted() {
    return !ssl.equals("off");
  }

  boolean isVerified() {
    return ssl.equals("peerAuthentication");
  }

  /** The driver's own source of connections. */
  BasicClientDataSource driver() {
    var source = new BasicClientDataSource();
    source.setServerName(host);
    source.setPortNumber(port);
    source.setDatabaseName(DATABASE);
    source.setUser(user);
    if (password.isGiven()) source.setPassword(password.value());
    try {
      source.setSsl(ssl);
    } catch (Exception e) {
      throw new IllegalStateException("Derby's driver does not know ssl=" + ssl, e);
    }
    return source;
  }

  @Override
  public String toString() {
    return url(host, port);
  }
}
