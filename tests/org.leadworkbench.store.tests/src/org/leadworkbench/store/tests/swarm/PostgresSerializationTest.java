package org.leadworkbench.store.tests.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.lead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.tests.PostgresStores;
import org.leadworkbench.store.tests.Samples;
import org.leadworkbench.store.tests.Stores;

/** A server on which a change sees nothing that others did since it began: many distributed ones know nothing else. */
@ExtendWith(PostgresStores.class)
class PostgresSerializationTest {
  private static final Id<Lead> ADA = Id.of("ada");
  private static final Id<Lead> BOB = Id.of("bob");
  @TempDir Path directory;

  @Test
  void changeOfWhatAnotherChangedSinceItBeganIsDoneAgain(Stores stores) throws Exception {
    stores.prepare(directory);
    makeSerializable();
    var begun = new AtomicInteger();
    try (var store = stores.factory().open(directory)) {
      Samples.begin(store);
      store.change(s -> List.of(s.leads().add(lead("ada")), s.leads().add(lead("bob"))));

      store.change(s -> {
        set(s, BOB, Field.ORGANISATION);
        if (begun.incrementAndGet() == 1)
          CompletableFuture.runAsync(() -> store.change(other -> set(other, ADA, Field.CITY))).join();
        return set(s, ADA, Field.ORGANISATION);
      });

      var ada = store.read(s -> s.leads().find(ADA)).orElseThrow();
      assertEquals(2, begun.get());
      assertEquals(List.of("here", "here", 3), List.of(ada.contact().get(Field.CITY), ada.contact().get(Field.ORGANISATION), ada.version()));
    }
  }

  private static Lead set(Session session, Id<Lead> id, Field field) {
    var lead = session.leads().find(id).orElseThrow();
    return session.leads().save(lead.with(lead.contact().with(field, "here")));
  }

  private void makeSerializable() throws IOException {
    var file = directory.resolve("store.properties");
    Files.writeString(file, Files.readString(file).replace("/postgres\n", "/postgres?options=-c%20default_transaction_isolation=serializable\n"));
  }
}
