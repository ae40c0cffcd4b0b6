package org.leadworkbench.ui.settings;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** When and where the organisation works: every clock runs in its business hours. */
public final class OrganisationPage extends SettingsPage {
  /** Made by the workbench. */
  @Inject
  public OrganisationPage(Configure configure, WhoIsWorking who, EventAdmin events, Async async) {
    super(configure, who, events, async);
  }

  @Override
  Drawing read(Map<String, String> now) {
    var fields = Stream.of(KnownSetting.OPENS, KnownSetting.CLOSES, KnownSetting.ZONE, KnownSetting.COUNTRY, KnownSetting.CURRENCY)
        .map(setting -> Known.line(setting, now.getOrDefault(setting.key(), ""))).toList();
    return page -> {
      sentence(page, Messages.TEXT.get("page.organisation"));
      form(page, "settings", fields);
    };
  }
}
