/** Brings rows from CSV files as Excel, databases and web forms write them. */
package org.leadworkbench.capture.csv;
