/** What measurements stand on: leads, the product without OSGi, and plain databases as floors. */
package org.leadworkbench.bench.ground;
