package org.leadworkbench.plugins;

import org.leadworkbench.kit.ReportContract;
import org.leadworkbench.spi.report.Report;

class FunnelReportTest extends ReportContract {
  @Override
  protected Report report() {
    return Services.of(Report.class, r -> r.describe().basics().id(), "funnel");
  }
}
