package org.leadworkbench.plugins;

class FileDropAcknowledgedTest extends FileDropContract {
  @Override
  String receipt() {
    return "acknowledged";
  }
}
