/** Transfer: connectors that hand Hot leads over to other systems and bring receipts back. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.leadworkbench.spi.transfer;
