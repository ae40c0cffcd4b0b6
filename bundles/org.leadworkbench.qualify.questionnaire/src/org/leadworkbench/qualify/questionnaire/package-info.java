/** Questionnaires: lists of questions that compute a purchase probability by points. */
package org.leadworkbench.qualify.questionnaire;
