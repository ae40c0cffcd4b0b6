/** PostgreSQL: the store that a team shares. */
package org.leadworkbench.store.postgresql;
