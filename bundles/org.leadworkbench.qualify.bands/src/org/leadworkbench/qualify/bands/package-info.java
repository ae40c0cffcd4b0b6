/** The bands Cold, Warm and Hot by thresholds. */
package org.leadworkbench.qualify.bands;
