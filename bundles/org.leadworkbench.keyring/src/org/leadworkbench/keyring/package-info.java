/** The operating system's keyring, by way of the platform's secure storage. */
package org.leadworkbench.keyring;
