package org.cxmaturity.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and prints JSON as trees of {@code Map<String, Object>} (in the order of the text), {@code List}, {@code
 * String}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean} and null. Reading is
 * strict: one value and nothing after it, no name twice in an object, at most {@value #DEEPEST} levels, no NUL and no
 * half of a surrogate pair in a text (a database would refuse them), no number that isn't finite.
 */
public final class Json {

    static final int DEEPEST = 50;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST * 4)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    /**
     * Reads bytes as UTF-8, with or without a byte order mark.
     *
     * @throws JsonFault if they aren't UTF-8 or aren't JSON
     */
    public static Object parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            throw new JsonFault("bad-encoding");
        }
    }

    /**
     * Reads a text.
     *
     * @throws JsonFault if it isn't JSON
     */
    public static Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonFault("empty-body");
            }
            Object value = value(parser, 1);
            if (parser.nextToken() != null) {
                throw at("trailing-content", parser.currentTokenLocation());
            }
            return value;
        } catch (JsonProcessingException notJson) {
            throw at("not-json", notJson.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw at("too-deep", parser.currentTokenLocation());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> text(parser, parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw at("not-json", parser.currentTokenLocation());
        };
    }

    private static Map<String, Object> object(JsonParser parser, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = text(parser, parser.currentName());
            if (name.length() > LONGEST_NAME) {
                throw at("name-too-long", parser.currentTokenLocation());
            }
            if (object.containsKey(name)) {
                throw new JsonFault("duplicate-field", name);
            }
            parser.nextToken();
            object.put(name, value(parser, depth + 1));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, int depth) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, depth + 1));
        }
        return array;
    }

    private static Number integer(JsonParser parser) throws IOException {
        Number number = parser.getNumberValue();
        return number instanceof BigInteger || number instanceof Long ? number : Integer.valueOf(number.intValue());
    }

    private static Double decimal(JsonParser parser) throws IOException {
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            throw at("not-finite", parser.currentTokenLocation());
        }
        return number;
    }

    private static String text(JsonParser parser, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw at("nul", parser.currentTokenLocation());
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw at("half-character", parser.currentTokenLocation());
                }
                i++;
            }
        }
        return text;
    }

    private static JsonFault at(String code, JsonLocation place) {
        return place == null ? new JsonFault(code, 1, 1) : new JsonFault(code, place.getLineNr(), place.getColumnNr());
    }

    /** Prints a tree without blanks, in the order of its maps. */
    public static String print(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(generator, tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                out.writeFieldName((String) field.getKey());
                write(out, field.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Iterable<?> array) {
            out.writeStartArray();
            for (Object element : array) {
                write(out, element);
            }
            out.writeEndArray();
        } else {
            writeScalar(out, value);
        }
    }

    private static void writeScalar(JsonGenerator out, Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger big) {
            out.writeNumber(big);
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            out.writeNumber(number.doubleValue());
        } else if (value instanceof String || value instanceof Enum<?>) {
            out.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass() + ' ' + value);
        }
    }
}
