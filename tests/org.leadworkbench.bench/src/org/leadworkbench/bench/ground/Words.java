package org.leadworkbench.bench.ground;

import java.util.List;

/** What invented people and companies are made of. */
final class Words {
  static final List<String> WOMEN = of("Katharina Birgit Anke Elif Renate Bärbel Ilse Heike Jana Zoë Mia Lena Sabine Petra Ursula Ayşe Claudia Martina "
      + "Annika Gisela Emily Olivia Charlotte Sophie Grace Hannah Megan Rebecca Harriet Alice Eleanor Fiona Kirsty Nicola Joanne Imogen");
  static final List<String> MEN = of("Jürgen Sören Wolfgang Matthias Torben Stefano Mehmet Günter Dirk Ralf Otto Uwe Björn Kai Götz Sven Rüdiger Emre "
      + "Florian Jörg Oliver Harry George Callum Rhys Angus Duncan Nigel Graham Stuart Alistair Barnaby Edward Simon Trevor Owen");
  static final List<String> LAST = of("Albrecht Janßen Schäfer Brückner Kühn Thiele Dürr Löffler Überall Eßer Möbius Voß Fröhlich Nußbaum Wöhrle Göbel "
      + "Petersen Zander Hässler Rößler Kahl Yılmaz Öztürk Kowalski Nowak Müller Meyer Maier Schmidt Schmitt Bäcker Becker Krüger Köhler Vogel "
      + "Lindner Arnold Seidel Brandt Haas Schreiber Graf Dietrich Kuhn Pohl Engel Horn Busch Bergmann Voigt Sauer Stein Winkler Ahrens Behrens "
      + "Carstens Detlefsen Eggers Friedrichs Gerdes Hinrichs Ihde Jessen Knudsen Lorenzen Martens Nissen Ohlsen Paulsen Quast Rieger Sievers "
      + "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson "
      + "Clarke Patel Khan O'Connor MacLeod McKenzie Fitzgerald Ashworth Barraclough Cholmondeley Dewhurst Entwistle Featherstone Greenhalgh "
      + "Hargreaves Illingworth Kershaw Lockwood Micklethwaite Nuttall Ormerod Postlethwaite Ramsbottom Sutcliffe Thistlethwaite Underhill "
      + "Wolstenholme Yardley");
  static final List<String> PLACES = of("Hansa Rheinblick Elbe Donau Nordlicht Isartal Alpenwerk Saale Weser Oder Harz Eifel Taunus Spree Neckar Main "
      + "Lausitz Pfalz Eider Havel Thames Severn Mersey Pennine Cotswold Cheviot Solent Humber Tweed Clyde Avon Trent Wessex Mendip Cairn Fenland");
  static final List<String> TRADES = of("Filtertechnik Pumpen Labortechnik Fördertechnik Messsysteme Präzision Antriebe Kunststoff Verpackung Werkzeuge "
      + "Hydraulik Sensorik Gießerei Lacke Getriebe Kältetechnik Logistik Blechbearbeitung Valves Castings Bearings Instruments Packaging Tooling "
      + "Polymers Coatings Drives Controls Robotics Foundry Optics Fasteners");
  static final List<String> FORMS = List.of("GmbH", "AG", "GmbH & Co. KG", "KG", "SE", "e.K.", "OHG", "Ltd", "plc", "LLP");
  static final List<String> FUNCTIONS = List.of("Leiter Produktion", "Geschäftsführerin", "Assistenz", "Einkaufsleiterin", "Projektleiter", "IT-Leitung",
      "Vorstand", "Werkstudent", "Head of Purchasing", "Plant Manager", "Managing Director", "Maintenance Engineer", "Quality Manager", "Intern");
  static final List<String> STREETS = List.of("Industriestraße", "Hafenweg", "Am Gleisdreieck", "Lindenallee", "Mühlgasse", "Robert-Bosch-Straße", "Zum Stahlwerk",
      "Station Road", "Victoria Street", "Canal Wharf", "Mill Lane", "Enterprise Way");
  /** Post code, place, country and area code. */
  static final List<List<String>> CITIES = List.of(
      List.of("01067", "Dresden", "DE", "0351"), List.of("50667", "Köln", "DE", "0221"), List.of("80331", "München", "DE", "089"),
      List.of("20095", "Hamburg", "DE", "040"), List.of("70173", "Stuttgart", "DE", "0711"), List.of("90402", "Nürnberg", "DE", "0911"),
      List.of("28195", "Bremen", "DE", "0421"), List.of("04109", "Leipzig", "DE", "0341"), List.of("8001", "Zürich", "CH", "+41 44 "),
      List.of("1010", "Wien", "AT", "+43 1 "), List.of("M1 1AE", "Manchester", "GB", "+44 161 "), List.of("LS1 4AP", "Leeds", "GB", "+44 113 "),
      List.of("B1 1BB", "Birmingham", "GB", "+44 121 "), List.of("EH1 1YZ", "Edinburgh", "GB", "+44 131 "));
  static final List<String> NOTES = List.of("sucht Ersatz für Altsystem", "Vorführung gewünscht", "nur Katalog", "möchte Angebot bis 15.12.",
      "vergleicht mit Mitbewerber", "kauft frühestens 2028", "kein konkreter Bedarf", "Rückruf dringend, bitte vormittags", "Budget ist freigegeben",
      "wants a demonstration on site", "asked for references of the same trade", "compares us with two others", "is replacing an old line next year",
      "only looking around", "please send the data sheet and a price list");
  static final List<String> INDUSTRIES = List.of("Maschinenbau", "Chemie", "Lebensmittel", "Automotive", "Pharma", "Energie", "Logistics", "Water", "Aerospace");
  static final List<String> PRODUCTS = List.of("FX 200", "FX 400", "Pumpenreihe P", "Messkopf M3", "Service Plus", "Retrofit");
  static final List<String> CAMPAIGNS = List.of("Hannover Messe", "Newsletter Herbst", "Website", "Achema", "Empfehlung", "Trade Fair Birmingham", "Webinar");

  private Words() {}

  private static List<String> of(String words) {
    return List.of(words.split(" "));
  }
}
