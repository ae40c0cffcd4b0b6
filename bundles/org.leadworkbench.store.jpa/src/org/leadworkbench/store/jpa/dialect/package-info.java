/** What differs between databases. An engine implements it; nothing else in the store asks which database it is. */
package org.leadworkbench.store.jpa.dialect;
