/** Making one of two leads that are the same person. */
package org.leadworkbench.core.merge;
