/** Qualification while one talks to a lead: questions, probability and its reasons, personal assessments. */
package org.leadworkbench.ui.qualify;
