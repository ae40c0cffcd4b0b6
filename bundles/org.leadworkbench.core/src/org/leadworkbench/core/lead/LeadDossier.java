package org.leadworkbench.core.lead;

import java.util.List;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.Delivery;

/**
 * All that is known of a lead.
 *
 * @param lead as it stands
 * @param responsible name of the responsible person, else of the team
 * @param source name of its source
 * @param events what happened, oldest first
 * @param assessments what models judged, oldest first
 * @param personal what persons judged, oldest first
 * @param inquiries how it came in, oldest first
 * @param deliveries its transfers, oldest first
 * @param duplicates open proposals to merge it with another lead
 */
public record LeadDossier(Lead lead, String responsible, String source, List<LeadEvent> events,
    List<Assessment> assessments, List<PersonalAssessment> personal, List<Inquiry> inquiries, List<Delivery> deliveries, List<MergeProposal> duplicates) {
  public LeadDossier {
    events = List.copyOf(events);
    assessments = List.copyOf(assessments);
    personal = List.copyOf(personal);
    inquiries = List.copyOf(inquiries);
    deliveries = List.copyOf(deliveries);
    duplicates = List.copyOf(duplicates);
  }

  /** One of whom nobody is likely the same. */
  public LeadDossier(Lead lead, String responsible, String source, List<LeadEvent> events, List<Assessment> assessments, List<PersonalAssessment> personal,
      List<Inquiry> inquiries, List<Delivery> deliveries) {
    this(lead, responsible, source, events, assessments, personal, inquiries, deliveries, List.of());
  }
}
