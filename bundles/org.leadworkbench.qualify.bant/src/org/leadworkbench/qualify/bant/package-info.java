/** BANT: budget, authority, need and timeframe as a model of points. */
package org.leadworkbench.qualify.bant;
