/** What the organisation decided: business time, due times, base rate, thresholds; read from the settings. */
package org.leadworkbench.core.policy;
