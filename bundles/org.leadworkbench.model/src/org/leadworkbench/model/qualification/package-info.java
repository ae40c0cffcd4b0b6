/** What is known about a lead and how it was judged: answers, evidence, estimates, assessments. */
package org.leadworkbench.model.qualification;
