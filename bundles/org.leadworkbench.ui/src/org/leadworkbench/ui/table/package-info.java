/** Tables of any length: rows are fetched page by page while one scrolls. */
package org.leadworkbench.ui.table;
