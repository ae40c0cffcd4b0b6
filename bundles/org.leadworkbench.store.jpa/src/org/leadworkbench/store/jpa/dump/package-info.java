/** Everything of a store as one file that no database owns, and back into a store on any: see {@code docs/dump.md}. */
package org.leadworkbench.store.jpa.dump;
