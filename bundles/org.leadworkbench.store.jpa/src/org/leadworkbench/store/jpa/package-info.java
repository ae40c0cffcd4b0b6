/** The store by EclipseLink: how it is opened, its transactions and its subjects. Entities never leave it. */
package org.leadworkbench.store.jpa;
