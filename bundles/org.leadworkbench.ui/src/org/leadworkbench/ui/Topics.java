package org.leadworkbench.ui;

import java.util.Map;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** What windows tell each other; they never see each other's classes. Received with {@code @UIEventTopic}. */
public final class Topics {
  /** Leads were changed by anybody; with the {@code Set<Id<Lead>>}, joined over a moment, or {@link #ANY_LEAD}. */
  public static final String LEADS_CHANGED = "org/leadworkbench/leads/CHANGED";
  /** Stands for any lead, where nobody knows which were changed. */
  public static final String ANY_LEAD = "any";
  /** Another lead is shown, or the shown one was read anew; with the {@link ShownLead}. */
  public static final String LEAD_SHOWN = "org/leadworkbench/lead/SHOWN";
  /** Something the user asked for was refused; with the sentence to show, empty to take it away. */
  public static final String REFUSED = "org/leadworkbench/message/REFUSED";
  /** What came of something that has no place of its own on screen; with the sentence to show. */
  public static final String TOLD = "org/leadworkbench/message/TOLD";
  /** Somebody else is working; with the {@code Actor}. */
  public static final String WHO = "org/leadworkbench/people/WHO";
  /** Where the event broker of the platform looks for what is sent. */
  private static final String DATA = "org.eclipse.e4.data";

  private Topics() {}

  /** Tells everybody, from any thread. */
  public static void post(EventAdmin events, String topic, Object what) {
    events.postEvent(new Event(topic, Map.of(DATA, what)));
  }

  /** What was sent with an event. */
  public static Object data(Event event) {
    return event.getProperty(DATA);
  }
}
