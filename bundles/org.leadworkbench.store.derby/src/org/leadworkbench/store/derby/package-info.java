/** The store's embedded database, Apache Derby: one folder in the data directory, for one program at a time. */
package org.leadworkbench.store.derby;
