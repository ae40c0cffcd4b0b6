package org.leadworkbench.plugins;

class FileDropWrittenTest extends FileDropContract {
  @Override
  String receipt() {
    return "written";
  }
}
