package org.cxmaturity.maturity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.maturity.Questionnaire.Dimension;
import org.cxmaturity.maturity.Questionnaire.Statement;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.Values;

/** Reads and writes a questionnaire in one version. */
public final class QuestionnaireDocument {
    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1_000;

    private QuestionnaireDocument() {}

    /** The version is 1 when absent, weights too. Statement keys are unique in the whole questionnaire. */
    public static Questionnaire read(Fields fields) {
        Set<String> statements = new HashSet<>();
        return new Questionnaire(
                fields.optional("version", Values.integer(1, Integer.MAX_VALUE)).orElse(1),
                fields.entities("dimensions", dimension -> readDimension(dimension, statements)));
    }

    private static Dimension readDimension(Fields fields, Set<String> statements) {
        return new Dimension(
                fields.key("key", Key.LOOSE),
                fields.name("name"),
                readWeight(fields),
                fields.objects("statements", statement -> readStatement(statement, statements)));
    }

    private static Statement readStatement(Fields fields, Set<String> statements) {
        Statement statement = new Statement(
                fields.key("key", Key.LOOSE),
                readWording(fields),
                readWeight(fields),
                fields.list("levels", Values.writtenText(Limits.TEXT)));
        if (!statement.key().isEmpty() && !statements.add(statement.key())) {
            fields.conflict("key", "duplicate", statement.key());
        }
        refuseOtherThanFive(statement.levels(), fields);
        return statement;
    }

    private static String readWording(Fields fields) {
        return fields.required("text", Values.writtenText(Limits.TEXT), "");
    }

    private static double readWeight(Fields fields) {
        return fields.optional("weight", Values.number(LEAST_WEIGHT, MOST_WEIGHT))
                .orElse(1.0);
    }

    private static void refuseOtherThanFive(List<String> levels, Fields fields) {
        if (!levels.isEmpty() && levels.size() != Statement.LEVELS) {
            fields.rule("levels", "needs-five-levels", levels.size());
        }
    }

    public static Map<String, Object> write(Questionnaire questionnaire) {
        return new Document()
                .with("version", questionnaire.version())
                .with("dimensions", questionnaire.dimensions(), QuestionnaireDocument::writeDimension)
                .tree();
    }

    private static Map<String, Object> writeDimension(Dimension dimension) {
        return new Document()
                .with("key", dimension.key())
                .with("name", dimension.name())
                .with("weight", dimension.weight())
                .with("statements", dimension.statements(), QuestionnaireDocument::writeStatement)
                .tree();
    }

    private static Map<String, Object> writeStatement(Statement statement) {
        return new Document()
                .with("key", statement.key())
                .with("text", statement.text())
                .with("weight", statement.weight())
                .with("levels", statement.levels())
                .tree();
    }
}
