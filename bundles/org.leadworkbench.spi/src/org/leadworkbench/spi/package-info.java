/** What all contracts share: descriptions, texts in two languages, settings. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.leadworkbench.spi;
