package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.ui.Failure;
import org.leadworkbench.ui.Topics;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

class BackgroundTest {
  private final List<Event> told = new ArrayList<>();
  private final Background background = new Background(new EventAdmin() {
    @Override
    public void postEvent(Event event) {
      told.add(event);
    }

    @Override
    public void sendEvent(Event event) {
      told.add(event);
    }
  });

  @Test
  void failureOfTheStoreIsToldInTheUsersLanguage() {
    var busy = Refusal.of("store.busy");

    assertTrue(run(progress -> {
      throw new StoreRefused(busy);
    }).isOK());

    assertEquals(Topics.REFUSED, told.getFirst().getTopic());
    assertEquals(busy.text(Locale.getDefault()), Topics.data(told.getFirst()));
  }

  @Test
  void errorIsToldAsWell() {
    assertTrue(run(progress -> {
      throw new NoClassDefFoundError("gone");
    }).isOK());

    assertEquals(Failure.text(new NoClassDefFoundError("gone")), Topics.data(told.getFirst()));
  }

  @Test
  void refusalIsTold() {
    run(progress -> Told.of(Result.refused("lead.unknown", "x-1")));

    assertTrue(Topics.data(told.getFirst()).toString().contains("x-1"));
  }

  @Test
  void successTakesAwayWhatWasSaidBefore() {
    run(progress -> Told.of(Result.done(7)));

    assertEquals("", Topics.data(told.getFirst()));
  }

  private IStatus run(Function<IProgressMonitor, Told> work) {
    return background.run(new NullProgressMonitor(), work);
  }
}
