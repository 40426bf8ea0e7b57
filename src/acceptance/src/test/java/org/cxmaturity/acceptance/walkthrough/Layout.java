package org.cxmaturity.acceptance.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays JSON out for people: what fits stays on one line, and long lists and texts end in an ellipsis. */
final class Layout {

    private static final int WIDTH = 110;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_LIST = 4;

    private Layout() {}

    /** A copy of an object with these fields only, in the object's order. */
    static JsonNode only(JsonNode object, String... fields) {
        ObjectNode copy = object.deepCopy();
        copy.retain(fields);
        return copy;
    }

    /** A copy of an object without its fields that are null, empty or among these; a list's objects likewise. */
    static JsonNode without(JsonNode json, Set<String> fields) {
        JsonNode copy = json.deepCopy();
        prune(copy, fields);
        return copy;
    }

    private static void prune(JsonNode json, Set<String> fields) {
        if (json.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> each = json.fields();
            while (each.hasNext()) {
                Map.Entry<String, JsonNode> field = each.next();
                JsonNode value = field.getValue();
                boolean empty = value.isNull() || value.isContainerNode() && value.isEmpty();
                if (empty || fields.contains(field.getKey())) {
                    each.remove();
                }
            }
        }
        json.forEach(child -> prune(child, fields));
    }

    static String of(JsonNode json) {
        return of(json, 0);
    }

    private static String of(JsonNode json, int indent) {
        String line = line(json);
        if (!json.isContainerNode() || indent + line.length() <= WIDTH) {
            return line;
        }
        String inner = " ".repeat(indent + 2);
        List<String> parts = new ArrayList<>();
        if (json.isObject()) {
            json.fields()
                    .forEachRemaining(
                            field -> parts.add('"' + field.getKey() + "\": " + of(field.getValue(), indent + 2)));
        } else {
            shown(json).forEach(child -> parts.add(of(child, indent + 2)));
            left(json, parts);
        }
        String body = parts.stream().map(part -> inner + part).collect(Collectors.joining(",\n"));
        return bracketed(json, "\n" + body + "\n" + " ".repeat(indent));
    }

    private static String line(JsonNode json) {
        if (!json.isContainerNode()) {
            return json.isTextual() ? text(json) : json.toString();
        }
        List<String> parts = new ArrayList<>();
        if (json.isObject()) {
            json.fields().forEachRemaining(field -> parts.add('"' + field.getKey() + "\": " + line(field.getValue())));
        } else {
            shown(json).forEach(child -> parts.add(line(child)));
            left(json, parts);
        }
        return bracketed(json, String.join(", ", parts));
    }

    private static String text(JsonNode json) {
        String text = json.toString();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…\"";
    }

    private static List<JsonNode> shown(JsonNode list) {
        List<JsonNode> children = new ArrayList<>();
        list.forEach(children::add);
        return children.subList(0, Math.min(LONGEST_LIST, children.size()));
    }

    private static void left(JsonNode list, List<String> parts) {
        if (list.size() > LONGEST_LIST) {
            parts.add("… " + (list.size() - LONGEST_LIST) + " more");
        }
    }

    private static String bracketed(JsonNode json, String body) {
        return json.isObject() ? "{" + body + "}" : "[" + body + "]";
    }
}
