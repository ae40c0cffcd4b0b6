/** The measurements, one class each. */
package org.leadworkbench.bench.measure;
