package org.leadworkbench.transfer.filedrop;

import java.time.Duration;
import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Component;

/**
 * Hands a lead over as NAME.json and NAME.vcf in a folder, where NAME follows from the hand-over's key alone. The card
 * is there before the JSON file, so who sees the JSON file has both.
 *
 * <p>With the receipt {@code written} a file that is safely on disk is delivered. With {@code acknowledged} the receiver
 * answers by NAME.receipt.json and leaves NAME.json where it is until then: a file that is gone without a receipt is
 * sent again, under the same name.
 */
@Component
public final class FileDrop implements TransferConnector {
  static final String FOLDER = "transfer.file.folder";
  static final String RECEIPT = "transfer.file.receipt";
  private static final String ACKNOWLEDGED = "acknowledged";
  private static final ConnectorDescription DESCRIPTION = new ConnectorDescription(
      new Description("filedrop", "1", new Label("File drop", "Dateiablage"),
          new Label("Writes each lead as a JSON file and a vCard into a folder.",
              "Schreibt jeden Lead als JSON-Datei und als vCard in einen Ordner.")),
      List.of(
          Setting.folder(FOLDER, new Label("Folder", "Ordner"),
              new Label("Full path of the folder that the receiving system reads.",
                  "Vollständiger Pfad des Ordners, den das empfangende System liest.")),
          Setting.choice(RECEIPT, new Label("Receipt", "Empfangsbestätigung"),
              new Label("Whether a written file is enough, or the receiver answers with a receipt file.",
                  "Ob eine geschriebene Datei genügt oder der Empfänger mit einer Bestätigungsdatei antwortet."),
              List.of(new Setting.Choice("written", new Label("File written", "Datei geschrieben")),
                  new Setting.Choice(ACKNOWLEDGED, new Label("Acknowledged by the receiver", "Vom Empfänger bestätigt"))))),
      ConnectorDescription.Duplicates.BY_KEY);

  @Override
  public ConnectorDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Outcome send(HandOver handOver, Values settings) {
    return attempt(settings, folder -> {
      var name = FileNames.of(handOver.key());
      if (acknowledged(settings) && folder.holds(name + Receipt.ENDING)) return receipt(folder, handOver, name);
      folder.write(name + ".vcf", LeadCard.of(handOver));
      folder.write(name + ".json", LeadJson.of(handOver));
      return acknowledged(settings) ? waiting(name) : written(handOver, name);
    });
  }

  @Override
  public Outcome check(HandOver handOver, Values settings) {
    return attempt(settings, folder -> {
      var name = FileNames.of(handOver.key());
      if (acknowledged(settings) && folder.holds(name + Receipt.ENDING)) return receipt(folder, handOver, name);
      if (!folder.contains(name + ".json", LeadJson.of(handOver)))
        return new Outcome.RetryLater(new Label(name + ".json is not in the folder as it was handed over; it is sent again under the same name",
            name + ".json liegt nicht so im Ordner, wie es übergeben wurde; es wird unter demselben Namen noch einmal gesendet"), Duration.ZERO);
      return acknowledged(settings) ? waiting(name) : written(handOver, name);
    });
  }

  private static boolean acknowledged(Values settings) {
    return settings.get(RECEIPT).equals(ACKNOWLEDGED);
  }

  private static Outcome written(HandOver handOver, String name) {
    return new Outcome.Delivered("sha256:" + Sha256.of(LeadJson.of(handOver)) + " " + name + ".json");
  }

  private static Outcome receipt(DropFolder folder, HandOver handOver, String name) throws Obstacle {
    return Receipt.read(name + Receipt.ENDING, folder.read(name + Receipt.ENDING, Receipt.LIMIT), handOver.key());
  }

  private static Outcome waiting(String name) {
    return new Outcome.Unknown(new Label("waiting for " + name + Receipt.ENDING, "wartet auf " + name + Receipt.ENDING));
  }

  private static Outcome attempt(Values settings, Attempt attempt) {
    try {
      return attempt.in(DropFolder.open(settings.get(FOLDER)));
    } catch (Obstacle e) {
      return new Outcome.RetryLater(e.label(), Duration.ZERO);
    }
  }

  private interface Attempt {
    Outcome in(DropFolder folder) throws Obstacle;
  }
}
