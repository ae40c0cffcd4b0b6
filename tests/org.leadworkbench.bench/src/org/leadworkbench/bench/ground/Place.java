package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A database engine, for the product's stores and for the plain databases beside them. */
public interface Place extends AutoCloseable {
  /** What the names of its measurements end with; empty for the engine the product has by itself. */
  String suffix();

  /** Makes the product keep the store of this data directory here. */
  void prepare(Path directory) throws IOException;

  /** A connection, without auto-commit, to a plain database of this folder, made where it is not there. */
  Connection plain(Path folder) throws SQLException;

  /** Lets go of a plain database whose connections are closed. */
  void release(Path folder) throws SQLException;

  @Override
  void close();
}
