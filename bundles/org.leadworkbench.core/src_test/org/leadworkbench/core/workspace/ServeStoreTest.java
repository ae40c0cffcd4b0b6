package org.leadworkbench.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Password;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.port.StoreServer;

class ServeStoreTest {
  private static final Password PASSWORD = new Password("canary", Password.Origin.ENVIRONMENT);
  @TempDir Path folder;
  private final ServeStore serve = new ServeStore(new NoStores(), new Silent());

  @Test
  void thisComputerIsServedWithoutMore() {
    for (var address : new String[] {"localhost", "127.0.0.1", "::1"}) served(place(Password.NONE), door(address, Optional.empty())).close();
  }

  @Test
  void othersAreServedOnlyWithPasswordAndKey() throws IOException {
    var key = Optional.of(Files.writeString(folder.resolve("key.p12"), ""));

    assertEquals("serve.open", refused(place(Password.NONE), door("0.0.0.0", key)));
    assertEquals("serve.open", refused(place(PASSWORD), door("0.0.0.0", Optional.empty())));
    served(place(PASSWORD), door("0.0.0.0", key)).close();
  }

  @Test
  void whatCannotBeServedIsRefused() {
    assertEquals("serve.elsewhere", refused(new StorePlace(folder, "jdbc:derby://host/leads", "", "", Password.NONE), door("localhost", Optional.empty())));
    assertEquals("serve.key-store", refused(place(PASSWORD), door("localhost", Optional.of(folder.resolve("missing.p12")))));
    assertEquals("serve.address", refused(place(PASSWORD), door("no such host.invalid", Optional.empty())));
  }

  @Test
  void directoryIsHeldUntilTheEnd() {
    var serving = served(place(Password.NONE), door("localhost", Optional.empty()));

    assertEquals("workspace.held", assertThrows(StoreRefused.class, () -> DataDirectory.hold(folder)).refusal().code());
    serving.close();

    DataDirectory.hold(folder).close();
  }

  @Test
  void noTextShowsThePasswordOfTheKey() {
    assertFalse(new Door("localhost", 1, Optional.empty(), "canary").toString().contains("canary"));
  }

  private StorePlace place(Password password) {
    return new StorePlace(folder, "", "", "", password);
  }

  private static Door door(String address, Optional<Path> key) {
    return new Door(address, 1527, key, "");
  }

  private StoreServer.Serving served(StorePlace place, Door door) {
    return switch (serve.serve(place, door)) {
      case Result.Done<StoreServer.Serving>(var serving) -> serving;
      case Result.Refused<StoreServer.Serving>(var why) -> throw new AssertionError(why);
    };
  }

  private String refused(StorePlace place, Door door) {
    return serve.serve(place, door) instanceof Result.Refused<StoreServer.Serving>(var why) ? why.code() : "served";
  }

  private static final class Silent implements StoreServer {
    @Override
    public Serving serve(StorePlace place, Door door, Function<StorePlace, LeadStore> opening) {
      return new Serving() {
        @Override
        public String url() {
          return "";
        }

        @Override
        public void close() {
          // nothing was opened
        }
      };
    }
  }

  private static final class NoStores implements StoreFactory {
    @Override
    public LeadStore open(StorePlace place) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> restore(StorePlace place, Path backup) {
      throw new UnsupportedOperationException();
    }
  }
}
