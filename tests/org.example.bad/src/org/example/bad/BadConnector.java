package org.example.bad;

import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Component;

/** Throws what should be an outcome. */
@Component
public final class BadConnector implements TransferConnector {
  @Override
  public ConnectorDescription describe() {
    return new ConnectorDescription(new Description("bad.connector", "1", Label.same("bad.connector"), Label.same("bad.connector")), List.of(),
        ConnectorDescription.Duplicates.NONE);
  }

  @Override
  public Outcome send(HandOver handOver, Values settings) {
    throw new IllegalStateException("The line is busy");
  }

  @Override
  public Outcome check(HandOver handOver, Values settings) {
    throw new IllegalStateException("The line is busy");
  }
}
