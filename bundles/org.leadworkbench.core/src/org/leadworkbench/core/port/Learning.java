package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.qualification.ModelDocument;

/** How leads ended, and what models learned of it: documents that are only added, and which of them is in use. */
public interface Learning {
  /**
   * A lead as it matters to learning.
   *
   * @param lead the lead
   * @param source where it came from
   * @param capturedAt when the first inquiry came, UTC
   * @param state where it stands
   * @param facts the particulars of the latest report of its outcome; none where nobody reported one
   * @param reportedAt when that was; when the lead was captured where nobody did
   */
  record Course(Id<Lead> lead, Id<Source> source, Instant capturedAt, State state, Map<String, String> facts, Instant reportedAt) {
    public Course {
      facts = Map.copyOf(facts);
    }
  }

  /**
   * A document with where it came from.
   *
   * @param provider the id of the provider that makes a model of it
   * @param document model, version and content
   * @param notes what the host knows of it, in its own format; empty for one that was imported
   * @param at when it was made
   * @param by who made it
   */
  record Kept(String provider, ModelDocument document, String notes, Instant at, Actor by) {}

  /**
   * A choice of a version.
   *
   * @param version the version in use from then on; {@code 0} for none
   * @param at when it was chosen
   * @param by who chose it
   */
  record Publication(String version, Instant at, Actor by) {}

  /** Leads that ended, and open ones that were captured before this moment; neither merged nor erased ones. */
  List<Course> courses(Instant before);

  /** Adds a document. */
  void add(Kept document);

  /** The ids of all models that have documents. */
  List<String> models();

  /** All documents of a model, the oldest first. */
  List<Kept> documents(String model);

  /** The document of this version. */
  Optional<Kept> document(String model, String version);

  /** The version in use of each model that has one, by the model's id; {@code 0} for none. */
  Map<String, String> published();

  /** Chooses the version in use. */
  void publish(String model, String version, Actor actor, Instant at);

  /** All choices for a model, the oldest first. */
  List<Publication> publications(String model);
}
