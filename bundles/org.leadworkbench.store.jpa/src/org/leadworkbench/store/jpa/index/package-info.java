/**
 * What lists and counts look at, in memory: columns of all leads, kept current by what is committed. It only says which
 * leads to read and in which order; what is shown of them comes from the database.
 */
package org.leadworkbench.store.jpa.index;
