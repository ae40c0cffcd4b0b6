/** How values become rows and rows become values. One class a table; nothing here decides anything. */
package org.leadworkbench.store.jpa.entity;
