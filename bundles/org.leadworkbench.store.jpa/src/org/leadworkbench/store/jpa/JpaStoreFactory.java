package org.leadworkbench.store.jpa;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.leadworkbench.store.jpa.dump.Dumps;
import org.leadworkbench.store.jpa.schema.Backups;
import org.leadworkbench.store.jpa.schema.Migrations;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens stores by EclipseLink, each on the engine that serves its place. It opens nothing by itself. */
@Component
public final class JpaStoreFactory implements StoreFactory {
  private static final Logger LOG = LoggerFactory.getLogger(JpaStoreFactory.class);
  private final List<Engine> engines;
  private final Clock clock;
  private final Migrations migrations;

  /** The factory as a service: every engine that is installed. */
  @Activate
  public JpaStoreFactory(BundleContext context, @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE,
      policyOption = ReferencePolicyOption.GREEDY) List<Engine> engines) {
    this(engines, Clock.systemUTC(), context.getBundle().getVersion().toString());
  }

  /**
   * The factory without OSGi.
   *
   * @param engines the engines that may serve a place
   * @param clock for histories and the names of files
   * @param program the program's version, kept with each migration and backup
   */
  public JpaStoreFactory(List<Engine> engines, Clock clock, String program) {
    this(engines, clock, Migrations.shipped(program, clock));
  }

  private JpaStoreFactory(List<Engine> engines, Clock clock, Migrations migrations) {
    this.engines = engines.stream().sorted(Comparator.comparing(Engine::form)).toList();
    this.clock = clock;
    this.migrations = migrations;
  }

  /** The same factory of a program that knows one migration more: to try what happens to an older store or program. */
  public JpaStoreFactory withMigration(String name, String sql) {
    return new JpaStoreFactory(engines, clock, migrations.and(name, sql));
  }

  /** Makes the store of a directory as an older release made it, whose schema had this number: to try what becomes of it. */
  public void make(Path directory, int schema) {
    var place = StorePlace.of(directory);
    var earlier = migrations.until(schema);
    try (var database = engine(place).open(place, earlier)) {
      earlier.update(database, () -> {});
    }
  }

  @Override
  public LeadStore open(StorePlace place) {
    var engine = engine(place);
    var backups = new Backups(engine, place, migrations, clock);
    var database = engine.open(place, migrations);
    try {
      migrations.update(database, () -> backups.write(database, place.directory().resolve("backups")
          .resolve("before-schema-" + migrations.version() + "-" + clock.instant().toString().replace(':', '-') + ".zip")));
      var store = new JpaLeadStore(database, backups, new Dumps(migrations, clock), migrations.version(), place);
      LOG.info("Store opened on {}, schema {}", database.target(), migrations.version());
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public Optional<String> restore(StorePlace place, Path backup) {
    return new Backups(engine(place), place, migrations, clock).restore(backup);
  }

  private Engine engine(StorePlace place) {
    return engines.stream().filter(e -> e.serves(place)).findFirst()
        .orElseThrow(() -> new StoreRefused(Refusal.of("store.nobody", place, possible())));
  }

  private String possible() {
    return engines.stream().map(Engine::form).filter(form -> !form.isEmpty()).collect(Collectors.joining(", "));
  }
}
