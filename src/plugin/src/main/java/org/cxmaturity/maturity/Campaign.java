package org.cxmaturity.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;

/**
 * One round of asking.
 *
 * @param key unique in the programme; may begin with a digit
 * @param openedOn first day on which answers are taken
 * @param closedOn last day; empty while it is open
 * @param questionnaireVersion version of the questionnaire that is asked; empty: the only one there is
 * @param responses what was answered
 */
public record Campaign(
        String key,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> closedOn,
        Optional<Integer> questionnaireVersion,
        List<Response> responses)
        implements Keyed {

    public Campaign {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(closedOn, "closedOn");
        Objects.requireNonNull(questionnaireVersion, "questionnaireVersion");
        responses = List.copyOf(responses);
    }
}
