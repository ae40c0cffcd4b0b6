package org.leadworkbench.core.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;

/**
 * Which model leads: one for all leads, and another one for those of some campaigns or sources. A lead's campaign is its
 * detail of that name; it goes before the source.
 *
 * @param standard the id of the model that leads for all others
 * @param sources the model's id by the source
 * @param campaigns the model's id by the campaign
 */
public record LeadingModels(String standard, Map<Id<Source>, String> sources, Map<String, String> campaigns) {
  /** A setting's key is this and the source's name; its value is the model's id. */
  public static final String SOURCE = "qualification.leading.source.";
  /** A setting's key is this and the campaign. */
  public static final String CAMPAIGN = "qualification.leading.campaign.";
  /** The names under which lists carry a campaign. */
  private static final java.util.List<String> DETAILS = java.util.List.of("campaign", "Campaign", "utm_campaign", "Kampagne");

  public LeadingModels {
    sources = Map.copyOf(sources);
    campaigns = Map.copyOf(campaigns);
  }

  /** As it is set. */
  public static LeadingModels of(Session session) {
    var settings = session.settings().all();
    var names = chosen(settings, SOURCE);
    var sources = new HashMap<Id<Source>, String>();
    names.forEach((name, model) -> session.directory().source(name).ifPresent(s -> sources.put(s.id(), model)));
    return new LeadingModels(settings.getOrDefault(KnownSetting.LEADING_MODEL.key(), KnownSetting.LEADING_MODEL.standard()), sources, chosen(settings, CAMPAIGN));
  }

  /** Whether a setting of this key is such a choice. */
  public static boolean isChoice(String key) {
    return key.length() > SOURCE.length() && key.startsWith(SOURCE) || key.length() > CAMPAIGN.length() && key.startsWith(CAMPAIGN);
  }

  private static Map<String, String> chosen(Map<String, String> settings, String prefix) {
    return settings.entrySet().stream().filter(e -> e.getKey().startsWith(prefix) && !e.getValue().isEmpty())
        .collect(Collectors.toMap(e -> e.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /** The id of the model that leads for this lead. */
  public String of(Lead lead) {
    return DETAILS.stream().map(lead.details()::get).filter(java.util.Objects::nonNull).map(d -> campaigns.get(d.text())).filter(java.util.Objects::nonNull).findFirst()
        .or(() -> Optional.ofNullable(sources.get(lead.source()))).orElse(standard);
  }

  /** All of it in one text. */
  public String text() {
    if (sources.isEmpty() && campaigns.isEmpty()) return standard;
    return standard + new TreeSet<>(sources.entrySet().stream().map(e -> e.getKey().value() + "=" + e.getValue()).toList())
        + new TreeSet<>(campaigns.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }
}
