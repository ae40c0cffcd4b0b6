package org.leadworkbench.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.persistence.PersistenceConfiguration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.Secrets;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Uses every library once where it has to work: wired as a bundle, under the loaders of the platform. */
class LibrariesTest {
  @BeforeAll
  static void derbyLogsElsewhere(@TempDir Path folder) {
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
  }

  @Test
  void derbyAnswers() throws Exception {
    var derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:libraries;create=true");

    try (var connection = derby.getConnection();
        var answer = connection.createStatement().executeQuery("values 6 * 7")) {
      assertTrue(answer.next());
      assertEquals(42, answer.getInt(1));
    }
  }

  @Test
  void eclipseLinkPersistsThroughDerby() {
    var derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:libraries;create=true");
    var configuration = new PersistenceConfiguration("libraries").property(PersistenceConfiguration.JDBC_DATASOURCE, derby)
        .property("jakarta.persistence.nonJtaDataSource", derby);

    try (var factory = new PersistenceProvider().createEntityManagerFactory(configuration); var manager = factory.createEntityManager()) {
      assertEquals(42, manager.createNativeQuery("values 6 * 7").getSingleResult());
    }
  }

  @Test
  void fastCsvWritesWhatItReads() throws Exception {
    var text = new StringWriter();
    try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
      writer.writeRecord("Groß; Klein", "\"ja\"");
    }

    var row = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.toString()).stream().findFirst().orElseThrow();

    assertEquals("Groß; Klein", row.getField(0));
    assertEquals("\"ja\"", row.getField(1));
  }

  @Test
  void fastExcelWritesAWorkbook() throws Exception {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Lead Workbench", "1.0")) {
      workbook.newWorksheet("Leads").value(0, 0, "Groß");
    }

    try (var parts = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      assertNotNull(parts.getNextEntry());
    }
  }

  @Test
  void jacksonReadsRecords() throws Exception {
    record Pair(String key, int value) {}

    assertEquals(new Pair("a", 1), new ObjectMapper().readValue("{\"key\":\"a\",\"value\":1}", Pair.class));
  }

  @Test
  void phoneNumbersFindTheirCountries() throws Exception {
    var numbers = PhoneNumberUtil.getInstance();

    assertEquals("+498912345678", numbers.format(numbers.parse("089 / 12345678", "DE"), PhoneNumberFormat.E164));
  }

  @Test
  void commonsCompareNames() {
    assertEquals(new ColognePhonetic().encode("Meier"), new ColognePhonetic().encode("Mayer"));
    assertTrue(new JaroWinklerSimilarity().apply("Müller", "Mueller") > 0.8);
  }

  @Test
  void vinnieWritesCards() throws Exception {
    var text = new StringWriter();
    try (var card = new VObjectWriter(text, SyntaxStyle.NEW)) {
      card.writeProperty("FN", "Ada");
    }

    assertEquals("FN:Ada\r\n", text.toString());
  }

  @Test
  void picocliReadsOptions() {
    var options = CommandLine.populateCommand(new Options(), "--limit", "7");

    assertEquals(7, options.limit);
  }

  static final class Options {
    @Option(names = "--limit") int limit;
  }

  @Test
  void logbackStandsBehindSlf4j() {
    assertTrue(LoggerFactory.getILoggerFactory().getClass().getName().startsWith("ch.qos.logback."));
  }

  @Test
  void keyringKnowsNothingThatNobodyGaveIt() {
    var context = FrameworkUtil.getBundle(LibrariesTest.class).getBundleContext();
    var keyring = context.getService(context.getServiceReference(Secrets.class));

    assertEquals(Optional.empty(), keyring.find("a test of Lead Workbench that keeps nothing"));
  }

  @Test
  void declarativeServicesMakeOurUseCases() {
    var context = FrameworkUtil.getBundle(LibrariesTest.class).getBundleContext();
    var runtime = context.getService(context.getServiceReference(ServiceComponentRuntime.class));

    var opening = runtime.getComponentDescriptionDTOs().stream().filter(c -> c.name.endsWith(".OpenWorkspace")).findFirst().orElseThrow();

    assertEquals(Set.of(), runtime.getComponentConfigurationDTOs(opening).stream()
        .flatMap(c -> Arrays.stream(c.unsatisfiedReferences)).map(r -> r.name).collect(Collectors.toSet()));
    assertNotNull(context.getServiceReference("org.leadworkbench.core.workspace.OpenWorkspace"));
  }
}
