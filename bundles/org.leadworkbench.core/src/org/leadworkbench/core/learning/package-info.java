/** Learning from outcomes: reporting them, learning, judging models by later leads, and the documents that come of it. */
package org.leadworkbench.core.learning;
