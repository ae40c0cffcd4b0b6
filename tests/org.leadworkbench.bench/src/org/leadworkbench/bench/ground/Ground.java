package org.leadworkbench.bench.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.leadworkbench.bench.Stopwatch;

/** What is measured on: the product's store and the plain table, both with the same leads; each is filled when it is first asked for. */
public final class Ground implements AutoCloseable {
  private static final int CHUNK = 10_000;
  private final Place place;
  private final Path folder;
  private final int leads;
  private final int rounds;
  private long used;
  private Desk desk;
  private FloorTable floor;
  private double deskSeconds;
  private double floorSeconds;

  /** A ground for so many leads in this folder, where measurements are repeated so often. */
  public Ground(Place place, Path folder, int leads, int rounds) {
    this.place = place;
    this.folder = folder;
    this.leads = leads;
    this.rounds = rounds;
    used = leads;
  }

  /** The engine. */
  public Place place() {
    return place;
  }

  /** How many rows the store and the table were filled from. */
  public int leads() {
    return leads;
  }

  /** How often a measurement is repeated. */
  public int rounds() {
    return rounds;
  }

  /** How many rows a list has that comes later. */
  public int batch() {
    return Math.clamp(leads / 5, 200, 10_000);
  }

  /** How many leads are changed at once: a thousand, or a tenth where there are few. */
  public int thousand() {
    return Math.min(1_000, leads / 20);
  }

  /** The product on its store, filled by one list. */
  public Desk desk() throws Exception {
    if (desk == null && deskSeconds > 0) {
      desk = new Desk(folder("store"));
    } else if (desk == null) {
      var list = Lists.write(folder("lists").resolve("first.csv"), 0, leads);
      desk = fresh("store");
      deskSeconds = Stopwatch.seconds(() -> desk.capture(list));
      Files.delete(list);
    }
    return desk;
  }

  /** The filled store's data directory, which nobody uses now. */
  public Path atRest() throws Exception {
    desk().close();
    desk = null;
    return folder("store");
  }

  /** How many seconds it took to fill the store. */
  public double deskSeconds() throws Exception {
    desk();
    return deskSeconds;
  }

  /** The product on an empty store of this name. */
  public Desk fresh(String name) throws IOException {
    var directory = folder(name);
    place.prepare(directory);
    return new Desk(directory);
  }

  /** The plain table with the same rows. */
  public FloorTable floor() throws Exception {
    if (floor == null) {
      desk(); // an open store has tuned the engine
      floor = FloorTable.create(place.plain(plain()));
      for (long from = 0; from < leads; from += CHUNK) {
        var rows = rows(from, (int) Math.min(CHUNK, leads - from));
        floorSeconds += Stopwatch.seconds(() -> floor.insert(rows));
      }
    }
    return floor;
  }

  /** How many seconds it took to fill the table, without making the rows. */
  public double floorSeconds() throws Exception {
    floor();
    return floorSeconds;
  }

  /** The number of the first of so many rows that nobody had yet. */
  public long reserve(int count) {
    used += count;
    return used - count;
  }

  /** A list of these rows. */
  public Path list(long from, int count) throws IOException {
    return Lists.write(folder("lists").resolve("rows-" + from + ".csv"), from, count);
  }

  /** These rows. */
  public static List<Row> rows(long from, int count) {
    return LongStream.range(from, from + count).mapToObj(Generator::row).toList();
  }

  /** A folder of this name in the ground's own, made where it is not there. */
  public Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** The same ground with a tenth of the leads. */
  public Ground tenth() throws IOException {
    return new Ground(place, folder("tenth"), leads / 10, rounds);
  }

  /** Where the plain database lies. */
  public Path plain() {
    return folder.resolve("plain");
  }

  @Override
  public void close() throws SQLException {
    if (floor != null) {
      floor.connection().rollback();
      floor.connection().close();
      place.release(plain());
    }
    if (desk != null) desk.close();
  }
}
