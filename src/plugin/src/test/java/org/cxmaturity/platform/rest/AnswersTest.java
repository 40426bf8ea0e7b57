package org.cxmaturity.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Problem RULE = Problem.rule("a", "blank");
    private static final Problem CONFLICT = Problem.conflict("a", "duplicate", "x");
    private static final Problem MALFORMED = Problem.malformed("a", "required");
    private static final Problem TOO_LARGE = Problem.tooLarge("a", "too-many", 1);

    @Test
    void shouldAnswerWithTheStatusOfTheGravestProblem() {
        assertEquals(422, Answers.status(List.of(RULE)));
        assertEquals(409, Answers.status(List.of(RULE, CONFLICT)));
        assertEquals(400, Answers.status(List.of(RULE, CONFLICT, MALFORMED)));
        assertEquals(413, Answers.status(List.of(RULE, TOO_LARGE, CONFLICT, MALFORMED)));
    }
}
