package org.leadworkbench.store.jpa.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/** A dump's file while it is read. Whatever it says of itself, it takes no more memory than its longest row. */
final class Unpacking implements Closeable {
  static final String MANIFEST = "manifest.json";
  static final String README = "README.txt";
  private static final int LONGEST_MANIFEST = 1 << 20;
  private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxStringLength(Line.LONGEST).maxNestingDepth(2).build()).build();
  private final Path path;
  private final ZipFile zip;

  private Unpacking(Path path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  /** Opens the file; {@link StoreRefused} where it is no complete zip file. */
  static Unpacking of(Path path) {
    try {
      return new Unpacking(path, new ZipFile(path.toFile()));
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("load.no-dump", path), e);
    }
  }

  /** The name of the file with the rows of a table. */
  static String file(String table) {
    return table + ".jsonl";
  }

  /** What is in it; {@link StoreRefused} where it is no dump, of a newer format, or has other files than it says. */
  Contents contents() {
    var contents = manifest();
    if (contents.format() > Contents.FORMAT) throw new StoreRefused(Refusal.of("load.newer", path, contents.format(), Contents.FORMAT));
    var files = new TreeSet<>(contents.shapes().stream().map(s -> file(s.table())).toList());
    files.add(MANIFEST);
    files.add(README);
    var found = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    found.add(README); // whoever packs it again may leave this one out
    if (!found.equals(files)) throw damaged(MANIFEST, null);
    return contents;
  }

  private Contents manifest() {
    var entry = zip.getEntry(MANIFEST);
    if (entry == null) throw new StoreRefused(Refusal.of("load.no-dump", path));
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(LONGEST_MANIFEST + 1);
      if (bytes.length > LONGEST_MANIFEST) throw new IOException("A manifest is smaller");
      return Contents.of(bytes);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("load.no-dump", path), e);
    }
  }

  /** The rows of a table, which the file has. */
  Lines lines(Shape shape) throws IOException {
    return new Lines(JSON.createParser(zip.getInputStream(zip.getEntry(file(shape.table())))), shape);
  }

  /** The refusal for something wrong at this place. */
  StoreRefused damaged(Object place, Exception cause) {
    return new StoreRefused(Refusal.of("load.damaged", path, place), cause);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("load.no-dump", path), e);
    }
  }
}
