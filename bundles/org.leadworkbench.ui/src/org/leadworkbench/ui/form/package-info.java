/** Forms drawn from data: questions of models, settings of plug-ins, dialogs. */
package org.leadworkbench.ui.form;
