package org.leadworkbench.ui.reports;

import java.time.Instant;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.ReportDescription;
import org.leadworkbench.spi.report.Table;

/**
 * What a report found.
 *
 * @param report which report it was
 * @param parameters with what it was asked
 * @param table the table
 * @param at when it was asked
 */
record Finding(ReportDescription report, Values parameters, Table table, Instant at) {}
