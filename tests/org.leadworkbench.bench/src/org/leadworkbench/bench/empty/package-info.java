/** A bundle in itself, put into a jar when it is measured: the least that an application on Derby can be. */
package org.leadworkbench.bench.empty;
