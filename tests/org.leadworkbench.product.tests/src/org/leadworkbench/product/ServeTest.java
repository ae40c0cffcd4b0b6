package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A store that one program serves and others work on, as processes of their own. */
@EnabledOnOs(OS.LINUX)
class ServeTest {
  private static final String CANARY = "canary-kanarienvogel";
  @TempDir Path folder;
  private Path home;
  private Path colleague;
  private int port;

  @BeforeEach
  void aFreePort() throws IOException {
    home = Files.createDirectory(folder.resolve("server"));
    colleague = Files.createDirectory(folder.resolve("colleague"));
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @Test
  void otherComputersAreServedOnlyWithPasswordAndKey() throws Exception {
    var refused = new Product(home).run("serve", "--address", "0.0.0.0");

    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("--key-store") && refused.err().contains("LEADWORKBENCH_STORE_PASSWORD"), refused::err);
  }

  @Test
  void colleaguesWorkOnOneStoreEncryptedAndWithAPassword() throws Exception {
    var key = key();
    var server = new Product(home, "", Map.of("LEADWORKBENCH_STORE_PASSWORD", CANARY, "LEADWORKBENCH_KEYSTORE_PASSWORD", CANARY));
    var told = home.resolve("told");
    var serving = server.start("en", Redirect.to(told.toFile()), Redirect.to(home.resolve("err").toFile()),
        "serve", "--port", "" + port, "--key-store", key.toString(), "--json");
    try {
      var url = url(told, serving) + ";ssl=peerAuthentication";
      var client = new Product(colleague, "-Djavax.net.ssl.trustStore=" + key + " -Djavax.net.ssl.trustStorePassword=" + CANARY,
          Map.of("LEADWORKBENCH_STORE_PASSWORD", CANARY));

      client.answer("add", "--name", "Ada Ng", "--email", "ada@ng.example", "--store", url);

      assertEquals(1, client.answer("--store", url, "leads").size());
      var doctor = client.answer("doctor", "--store", url).toString();
      assertTrue(doctor.contains("environment variable") && doctor.contains("certificate was verified"), doctor);
      assertRefused("does not let", new Product(colleague, client.options(), Map.of("LEADWORKBENCH_STORE_PASSWORD", "wrong")), url);
      assertRefused("wants a password", new Product(colleague, client.options(), Map.of()), url);
      assertRefused("not to be trusted", new Product(colleague, "", client.environment()), url);
      assertRefused("cannot be reached", client, url.replace("peerAuthentication", "off"));
      assertTrue(server.run("leads").err().contains("in use"));
    } finally {
      serving.destroy();
    }
    assertTrue(serving.waitFor(1, TimeUnit.MINUTES));
    assertEquals(1, new Product(home).answer("leads").size());
    assertEquals(List.of(), filesWith(CANARY));
  }

  private static void assertRefused(String reason, Product client, String url) throws Exception {
    var answer = client.run("leads", "--store", url);
    assertEquals(1, answer.code(), answer::toString);
    assertTrue(answer.err().contains(reason), answer::err);
  }

  private static String url(Path told, Process serving) throws Exception {
    while (serving.isAlive() && Files.size(told) == 0) Thread.sleep(200);
    assertTrue(serving.isAlive());
    var answer = new ObjectMapper().readTree(told.toFile());
    assertTrue(answer.get("encrypted").asBoolean() && answer.get("authenticated").asBoolean(), answer::toString);
    return answer.get("url").asText();
  }

  /** A key that certifies itself. */
  private Path key() throws Exception {
    var file = folder.resolve("key.p12");
    var keytool = new ProcessBuilder(System.getProperty("java.home") + "/bin/keytool", "-genkeypair", "-alias", "k", "-keyalg", "RSA", "-dname", "CN=localhost",
        "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", CANARY).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
    assertEquals(0, keytool.waitFor());
    return file;
  }

  private List<Path> filesWith(String text) throws IOException {
    var found = new ArrayList<Path>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(text) || new String(bytes, StandardCharsets.UTF_16BE).contains(text)) found.add(file);
      }
    }
    return found;
  }
}
