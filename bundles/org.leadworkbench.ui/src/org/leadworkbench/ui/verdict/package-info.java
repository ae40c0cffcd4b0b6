/** What a model says of a lead, in words and bars, wherever it is shown. */
package org.leadworkbench.ui.verdict;
