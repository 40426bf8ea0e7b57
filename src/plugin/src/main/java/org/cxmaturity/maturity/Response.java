package org.cxmaturity.maturity;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.shared.Keyed;

/**
 * What one respondent answered in a campaign.
 *
 * @param respondent a name for the respondent that is unique in the campaign and tells nothing about the person
 * @param function key of the respondent's function
 * @param answers answers by statement key, sorted by key
 * @param purpose the purpose of the business in the respondent's own words; may be empty
 * @param purposeConfidence how sure they are of it, 1 to 5
 * @param agreedToBeShown whether answers may be shown by function even where fewer than three of it answered
 */
public record Response(
        String respondent,
        Optional<String> function,
        Map<String, Answer> answers,
        String purpose,
        Optional<Integer> purposeConfidence,
        boolean agreedToBeShown)
        implements Keyed {

    public Response {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(function, "function");
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(purposeConfidence, "purposeConfidence");
    }

    @Override
    public String key() {
        return respondent;
    }
}
