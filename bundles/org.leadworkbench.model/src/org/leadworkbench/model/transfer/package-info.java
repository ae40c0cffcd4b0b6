/** The hand-over of leads to sales and other systems: deliveries and what became of them. */
package org.leadworkbench.model.transfer;
