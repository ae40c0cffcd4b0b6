/** The hand-over of Hot leads: routing, the outbox and its sender, acceptance and rejection by sales. */
package org.leadworkbench.core.transfer;
