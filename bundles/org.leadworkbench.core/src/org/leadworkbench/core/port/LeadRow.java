package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;

/**
 * A lead as a list shows it, read without the lead itself.
 *
 * @param id the lead
 * @param name first and last name
 * @param organisation its name, may be empty
 * @param email may be empty
 * @param phone may be empty
 * @param city may be empty
 * @param state where it stands
 * @param band the band, empty before the first assessment
 * @param probability the purchase probability, empty before the first assessment
 * @param responsible the person's name, else the team's
 * @param next what comes next, empty for a closed lead
 * @param capturedAt when the first inquiry came
 * @param source the source's name
 */
public record LeadRow(Id<Lead> id, String name, String organisation, String email, String phone, String city,
    State state, Optional<Band> band, OptionalDouble probability, String responsible, Optional<NextStep> next,
    Instant capturedAt, String source) {}
