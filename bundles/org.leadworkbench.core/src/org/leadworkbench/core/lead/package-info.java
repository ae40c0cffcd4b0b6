/** What people do with a lead: find, show, claim, contact, edit, disqualify, reopen. */
package org.leadworkbench.core.lead;
