package org.cxmaturity.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void shouldReadEverySortOfValue() {
        Object tree =
                Json.parse("{\"a\":[1,-2.5,1e3,9000000000,12345678901234567890,true,null,\"\\u00e4😀\"],\"b\":{}}");

        List<Object> values = Arrays.asList(
                1, -2.5, 1000.0, 9_000_000_000L, new BigInteger("12345678901234567890"), true, null, "ä😀");
        assertEquals(Map.of("a", values, "b", Map.of()), tree);
    }

    @Test
    void shouldPrintWhatItReads() {
        String text = "{\"z\":[1,2.5,true,null,\"ä\\\"\\n\"],\"a\":{\"b\":[]}}";

        assertEquals(text, Json.print(Json.parse(text)));
    }

    @Test
    void shouldKeepTheOrderOfFields() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("second", 2);
        tree.put("first", 1);

        assertEquals("{\"second\":2,\"first\":1}", Json.print(tree));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | empty-body",
                "`   ` | empty-body",
                "{ | not-json",
                "{'a':1} | not-json",
                "{\"a\":NaN} | not-json",
                "[1,] | not-json",
                "01 | not-json",
                "{\"a\":1,\"a\":2} | duplicate-field",
                "{\"a\":1,\"\\u0061\":2} | duplicate-field",
                "{} {} | trailing-content",
                "1 2 | trailing-content",
                "1e999 | not-finite",
                "\"a\\u0000b\" | nul",
                "{\"\\u0000\":1} | nul",
                "\"\\ud800\" | half-character",
                "\"\\udc00\" | half-character"
            })
    void shouldRefuseWhatIsNotStrictlyJson(String text, String code) {
        assertEquals(code, assertThrows(JsonFault.class, () -> Json.parse(text)).code());
    }

    @Test
    void shouldSayWhereItStoppedUnderstanding() {
        JsonFault fault = assertThrows(JsonFault.class, () -> Json.parse("{\n \"a\": x}"));

        assertEquals(2, fault.args().get(0));
    }

    @Test
    void shouldRefuseDeepNestingBeforeItHurts() {
        String deepest = "[".repeat(Json.DEEPEST) + "]".repeat(Json.DEEPEST);

        Json.parse(deepest);

        assertEquals(
                "too-deep",
                assertThrows(JsonFault.class, () -> Json.parse("[" + deepest + "]"))
                        .code());
        JsonFault far = assertThrows(JsonFault.class, () -> Json.parse("[".repeat(1_000_000)));
        assertEquals("too-deep", far.code());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC0, 0x80})
    void shouldRefuseBytesThatAreNotUtf8(int first) {
        byte[] bytes = {'"', (byte) first, 'a', '"'};

        assertEquals(
                "bad-encoding",
                assertThrows(JsonFault.class, () -> Json.parse(bytes)).code());
    }

    @Test
    void shouldOverlookAByteOrderMark() {
        assertEquals(1, Json.parse("\uFEFF1".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldNotPrintWhatIsNotJson() {
        assertThrows(IllegalArgumentException.class, () -> Json.print(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Json.print(new Object()));
    }
}
