/** The plug-ins that are there, and the guard round every call into them. */
package org.leadworkbench.core.plugin;
