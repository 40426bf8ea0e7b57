package org.cxmaturity.maturity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.maturity.Questionnaire.Statement;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Values;

/** Reads and writes a response. */
public final class ResponseDocument {
    private ResponseDocument() {}

    public static Response read(Fields fields) {
        return new Response(
                fields.key("respondent", Key.LOOSE),
                fields.optionalKey("function", Key.ENTITY),
                fields.object("answers", ResponseDocument::readAnswers, Map.of()),
                fields.text("purpose"),
                fields.optional("purposeConfidence", Values.integer(1, Statement.LEVELS)),
                fields.flag("agreedToBeShown"));
    }

    private static Map<String, Answer> readAnswers(Fields fields) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        AnswerReader reader = new AnswerReader();
        for (String statement : fields.names()) {
            fields.optional(statement, reader).ifPresent(answer -> answers.put(statement, answer));
        }
        return answers;
    }

    public static Map<String, Object> write(Response response) {
        Map<String, Object> answers = new LinkedHashMap<>();
        response.answers().forEach((statement, answer) -> answers.put(statement, AnswerReader.write(answer)));
        return new Document()
                .with("respondent", response.respondent())
                .with("function", response.function())
                .with("answers", answers)
                .with("purpose", response.purpose())
                .with("purposeConfidence", response.purposeConfidence())
                .with("agreedToBeShown", response.agreedToBeShown())
                .tree();
    }

    /**
     * Refuses a function that doesn't exist and answers to statements that weren't asked.
     *
     * @param at place of the response with a dot at the end, or empty
     * @param statements keys of the statements that the campaign asks about
     */
    public static void check(
            Response response, String at, References known, Set<String> statements, Problems problems) {
        known.checkFunction(response.function(), at + "function", problems);
        response.answers().keySet().stream()
                .filter(statement -> !statements.contains(statement))
                .forEach(statement -> problems.rule(at + "answers." + statement, "unknown-reference", statement));
    }
}
