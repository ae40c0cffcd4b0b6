/** The tables, made and changed by numbered migrations, and whole backups of them. */
package org.leadworkbench.store.jpa.schema;
