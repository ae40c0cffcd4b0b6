package org.leadworkbench.core.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands an invented lead over, so that a connector is tried before a real one depends on it. Nothing is stored here. */
@Component(service = SendSample.class)
public class SendSample {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private final Connectors connectors;
  private final Guard guard;
  private final Clock clock;

  /** With these connectors. */
  @Activate
  public SendSample(@Reference Connectors connectors, @Reference Guard guard, @Reference Clock clock) {
    this.connectors = connectors;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * What the receiver answers to a sample. Refused where a required setting has no value.
   *
   * @param settings to be tried, also where they are not set yet
   */
  public Result<Outcome> send(String id, Values settings) {
    var connector = connectors.find(id);
    if (connector.isEmpty()) return Result.refused("delivery.no-connector", id);
    var known = connector.get().describe().settings();
    var values = settings.orStandard(known);
    if (!values.complete(known)) return Result.refused("connector.incomplete");
    return guard.call(id, LIMIT, () -> connector.get().send(sample(), values));
  }

  /** Marked as a sample wherever the receiver may look. */
  private HandOver sample() {
    var now = clock.instant();
    var contact = Contact.empty().withName("Sample Lead").with(Contact.Field.ORGANISATION, "Lead Workbench sample, please ignore")
        .with(Contact.Field.EMAIL, "sample@example.org");
    return new HandOver("sample-" + Id.next(now).value(), "sample", now, contact, Map.of("sample", "yes"), "Sample", now, Band.HOT, 0.75, "sample",
        List.of(new HandOver.Reason("Is this a real lead?", "No, a sample", 1)), "Sample Recipient", "sample@example.org");
  }
}
