/** What is set for everybody, drawn from data: qualification with a preview of its bands, the organisation's hours, connectors. */
package org.leadworkbench.ui.settings;
