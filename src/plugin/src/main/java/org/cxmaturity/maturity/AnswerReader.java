package org.cxmaturity.maturity;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.maturity.Answer.Rated;
import org.cxmaturity.maturity.Answer.Unrated;
import org.cxmaturity.maturity.Questionnaire.Statement;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.ValueReader;
import org.cxmaturity.shared.Values;

/** Reads an answer: a level, the name of a reason for none, or a level with its evidence. */
final class AnswerReader implements ValueReader<Answer> {
    private static final ValueReader<Integer> LEVEL = Values.integer(1, Statement.LEVELS);

    @Override
    public Optional<Answer> read(Object raw, String path, Problems problems) {
        if (raw instanceof Map<?, ?>) {
            return Fields.<Answer>object(AnswerReader::withEvidence).read(raw, path, problems);
        }
        if (raw instanceof String) {
            return Values.oneOf(Unrated.class).read(raw, path, problems).map(Answer.class::cast);
        }
        return LEVEL.read(raw, path, problems).map(level -> new Rated(level, ""));
    }

    private static Answer withEvidence(Fields fields) {
        return new Rated(
                fields.required("value", LEVEL, 1),
                fields.optional("evidence", Values.text(Limits.LINK)).orElse(""));
    }

    static Object write(Answer answer) {
        if (answer instanceof Rated rated && rated.evidence().isEmpty()) {
            return rated.value();
        }
        if (answer instanceof Rated rated) {
            return new Document()
                    .with("value", rated.value())
                    .with("evidence", rated.evidence())
                    .tree();
        }
        return answer;
    }
}
