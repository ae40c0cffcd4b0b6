/** What the use cases want from the outside: the store of leads, in one transaction at a time. */
package org.leadworkbench.core.port;
