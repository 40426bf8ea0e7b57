package org.cxmaturity.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {

    @Test
    void shouldTakeNullForAbsent() {
        Map<String, Object> tree = Collections.singletonMap("name", null);

        assertEquals(
                List.of(Problem.malformed("name", "required")),
                Fields.read(tree, fields -> fields.name("name")).problems());
        assertEquals("", Fields.read(tree, fields -> fields.text("name")).orThrow());
    }

    @ParameterizedTest
    @MethodSource
    void shouldReadWholeNumbersHoweverTheyAreKept(Number number) {
        assertEquals(Result.ok(Optional.of(4)), integer(number));
    }

    static List<Number> shouldReadWholeNumbersHoweverTheyAreKept() {
        return List.of(4, 4L, 4.0, 4.0f, BigInteger.valueOf(4), new BigDecimal("4.00"));
    }

    @Test
    void shouldRefuseNumbersBeyondAllMeasure() {
        List<Number> huge = List.of(new BigDecimal("1e999999999"), BigInteger.TEN.pow(400), Double.POSITIVE_INFINITY);

        huge.forEach(number -> assertEquals(
                List.of(Problem.rule("n", "out-of-range", 1L, 5L)),
                integer(number).problems()));
    }

    @Test
    void shouldRefuseAListThatIsTooLong() {
        Map<String, Object> tree = Map.of("list", Collections.nCopies(Limits.LIST + 1, "a"));

        Result<List<String>> read = Fields.read(tree, fields -> fields.list("list", Values.name()));

        assertEquals(List.of(Problem.tooLarge("list", "too-many", Limits.LIST)), read.problems());
    }

    @Test
    void shouldRefuseTheSameValueTwiceInASet() {
        Map<String, Object> tree = Map.of("keys", List.of("a", "b", "a"));

        Result<List<String>> read = Fields.read(tree, fields -> fields.set("keys", Values.key(Key.ENTITY)));

        assertEquals(List.of(Problem.rule("keys[2]", "duplicate", "a")), read.problems());
    }

    @Test
    void shouldKeepNoMoreProblemsThanAnyoneReads() {
        Map<String, Object> tree = Map.of("list", Collections.nCopies(Problems.MOST + 500, 1));

        Result<List<String>> read = Fields.read(tree, fields -> fields.list("list", Values.name()));

        assertEquals(Problems.MOST, read.problems().size());
    }

    private static Result<Optional<Integer>> integer(Number number) {
        return Fields.read(Map.of("n", number), fields -> fields.optional("n", Values.integer(1, 5)));
    }
}
