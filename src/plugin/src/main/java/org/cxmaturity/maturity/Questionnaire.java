package org.cxmaturity.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;

/**
 * What respondents are asked, in one version.
 *
 * @param version which version it is, from 1 on
 * @param dimensions what is asked about, in order
 */
public record Questionnaire(int version, List<Dimension> dimensions) {

    /**
     * A field of maturity.
     *
     * @param key unique in the questionnaire
     * @param name what people call it
     * @param weight its weight in the index, more than 0
     * @param statements what is rated, in order
     */
    public record Dimension(String key, String name, double weight, List<Statement> statements) implements Keyed {
        public Dimension {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            statements = List.copyOf(statements);
        }
    }

    /**
     * What is rated.
     *
     * @param key unique in the questionnaire
     * @param text the statement
     * @param weight its weight in the dimension, more than 0
     * @param levels what each of the five levels looks like, lowest first; empty while nobody has written them
     */
    public record Statement(String key, String text, double weight, List<String> levels) implements Keyed {
        /** How many levels a statement has. */
        public static final int LEVELS = 5;

        public Statement {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(text, "text");
            levels = List.copyOf(levels);
        }
    }

    public Questionnaire {
        dimensions = List.copyOf(dimensions);
    }

    public Optional<Statement> statement(String key) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.statements().stream())
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }
}
