/** Rows that pass EclipseLink by, where it costs more than it gives: the same tables, transactions and versions by plain JDBC. */
package org.leadworkbench.store.jpa.rows;
