/** Hands leads over as files in a folder and reads receipts from there; docs/file-drop.md tells receivers the format. */
package org.leadworkbench.transfer.filedrop;
