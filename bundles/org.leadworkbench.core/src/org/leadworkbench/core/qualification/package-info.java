/** Judging leads: answers, assessments by models, personal assessments, the decision that a lead is qualified. */
package org.leadworkbench.core.qualification;
