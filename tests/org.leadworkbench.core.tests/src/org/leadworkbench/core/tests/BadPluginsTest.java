package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.capture.CaptureLeads;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The bundle {@code org.example.bad}, installed as a partner's is: each of its parts breaks another rule, and work goes on. */
class BadPluginsTest {
  private static final String BAD = "org.example.bad";
  private static List<QualificationModel> models;
  private static RatingPolicy rating;
  private static List<CaptureSource> sources;
  private static List<TransferConnector> connectors;
  private static List<Refusal> leftOut;
  private static int round;
  private final Guard impatient = new Guard(Duration.ofMillis(500));
  @TempDir Path folder;
  private Desk desk;

  /** Among others it waits until the part that never starts is given up. */
  @BeforeAll
  static void install() throws BundleException {
    bad().start();
    var plugins = Services.get(Plugins.class);
    models = plugins.models();
    rating = plugins.rating().orElseThrow();
    sources = plugins.sources();
    connectors = plugins.connectors();
    leftOut = plugins.leftOut();
  }

  @AfterAll
  static void uninstall() throws BundleException {
    bad().stop();
  }

  /** Lets go of what hangs and loops. */
  @AfterEach
  void close() {
    System.setProperty("org.example.bad.round", Integer.toString(++round));
    if (desk != null) desk.close();
  }

  @Test
  void badModelsAreSwitchedOffByTheirNamesAndTheOthersJudge() {
    var bad = List.of("bad.hangs", "bad.leaks", "bad.lies", "bad.loops", "bad.nan", "bad.nothing", "bad.overflows", "bad.throws");
    open(Stream.concat(Stream.of("bant"), bad.stream()).toList(), List.of());

    for (var name : List.of("Ada", "Bea", "Cem", "Dora"))
      assertEquals(Band.HOT, desk.hot(name).rating().orElseThrow().band());

    assertEquals(bad.stream().map(b -> (b.equals("bad.leaks") ? "plugin.threads " : "plugin.off ") + b).toList(),
        desk.guard.switchedOff().stream().map(r -> r.code() + " " + r.arguments().getFirst()).toList());
    for (var name : bad) {
      var threads = threads(name);
      assertTrue(threads.stream().allMatch(Thread::isDaemon), threads::toString);
      assertTrue(threads.stream().filter(t -> t.getName().startsWith("plug-in ")).count() <= 3, threads::toString);
    }
  }

  @Test
  void aBadModelThatLeadsIsSaidAndReplacedAtOnce() {
    open(List.of("bant", "bad.throws"), List.of());
    var lead = desk.lead("Ada");
    desk.configure("qualification.leading", "bad.throws");

    var answers = Map.of("authority", "decides", "budget", "approved");
    for (var why : List.of("plugin.failed", "plugin.failed", "plugin.failed", "plugin.off"))
      assertEquals(why, Desk.refused(desk.answers.answer(lead.id(), "bant", answers, Desk.MARKETING)));
    desk.configure("qualification.leading", "bant");

    assertEquals(Band.HOT, Desk.done(desk.assess.assess(lead.id(), Desk.MARKETING)).lead().rating().orElseThrow().band());
  }

  @Test
  void whatNeverStartsIsLeftOutByItsBundlesNameAndItsNeighboursWork() {
    assertEquals(List.of(Refusal.of("plugin.slow", BAD, 10)), leftOut);
    assertTrue(models.stream().map(m -> m.describe().id()).toList().containsAll(List.of("bad.throws", "bad.loops", "bant")));
  }

  @Test
  void aListWhoseSourceFallsSilentIsRefusedAndNothingOfItStays() throws IOException {
    open(List.of("bant"), List.of());
    var list = CaptureInput.of(Files.writeString(folder.resolve("list.bad"), "silence"));
    var source = sources.stream().filter(s -> s.describe().basics().id().equals("bad.source")).findFirst().orElseThrow();
    var capture = new CaptureLeads(desk.store, plugins(List.of("bant"), List.of()), impatient, desk.clock);

    var captured = capture.capture(new CaptureRequest(source, list, Values.none(), "Messe", Optional.empty(), Desk.MARKETING, false, List.of()), Progress.NONE);

    assertEquals("plugin.slow", Desk.refused(captured));
    assertEquals(List.of(), desk.store.read(s -> s.leads().list(LeadQuery.all(), 2)).rows());
    assertEquals(Band.HOT, desk.hot("Bea").rating().orElseThrow().band());
  }

  @Test
  void aConnectorThatThrowsIsSwitchedOffAndItsLeadsWait() {
    open(List.of("bant"), List.of("bad.connector"));
    desk.rep("Anna");
    var leads = List.of(desk.hot("Ada"), desk.hot("Bea"), desk.hot("Cem"), desk.hot("Dora"));

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.UNKNOWN, DeliveryState.UNKNOWN, DeliveryState.UNKNOWN, DeliveryState.RETRY),
        leads.stream().map(lead -> desk.deliveriesOf(lead.id()).getLast().state()).toList());
    assertTrue(leads.stream().allMatch(lead -> desk.now(lead.id()).state() == State.QUALIFIED));
    assertEquals(List.of(Refusal.of("plugin.off", "bad.connector", 3)), desk.guard.switchedOff());
  }

  private void open(List<String> names, List<String> receivers) {
    desk = new Desk(folder.resolve("data"), plugins(names, receivers), impatient);
  }

  private static Plugins plugins(List<String> names, List<String> receivers) {
    return new Plugins(models.stream().filter(m -> names.contains(m.describe().id())).toList(), List.of(), List.of(rating), List.of(),
        connectors.stream().filter(c -> receivers.contains(c.describe().basics().id())).toList(), List.of());
  }

  /** The threads it was called on, and its own. */
  private static List<Thread> threads(String plugin) {
    return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getThreadGroup() != null && t.getThreadGroup().getName().equals("plug-in " + plugin)).toList();
  }

  private static Bundle bad() {
    return Arrays.stream(FrameworkUtil.getBundle(BadPluginsTest.class).getBundleContext().getBundles())
        .filter(b -> b.getSymbolicName().equals(BAD)).findFirst().orElseThrow();
  }
}
