/** Reports of any plug-in: parameters as a form, the table and its chart side by side, the leads behind a row, and files. */
package org.leadworkbench.ui.reports;
