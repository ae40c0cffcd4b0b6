package org.leadworkbench.cli.command;

/** An answer that has to be given. */
enum YesNo { YES, NO }
