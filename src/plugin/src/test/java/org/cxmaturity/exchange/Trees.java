package org.cxmaturity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes document trees in tests. */
final class Trees {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    private Trees() {}

    /** A deep copy that can be changed. */
    @SuppressWarnings("unchecked")
    static <T> T copy(T tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copy(value)));
            return (T) copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return (T) copy;
        }
        return tree;
    }

    /** A copy with another value at the path. */
    static Map<String, Object> with(Map<String, Object> tree, String path, Object value) {
        Map<String, Object> copy = copy(tree);
        Object at = copy;
        List<Object> steps = steps(path);
        for (Object step : steps.subList(0, steps.size() - 1)) {
            at = step instanceof Integer index ? list(at).get(index) : map(at).get(step);
        }
        Object last = steps.get(steps.size() - 1);
        if (last instanceof Integer index) {
            put(list(at), index, value);
        } else {
            map(at).put((String) last, value);
        }
        return copy;
    }

    private static void put(List<Object> list, int index, Object value) {
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    /** The value at the path. */
    static Object at(Map<String, Object> tree, String path) {
        Object at = tree;
        for (Object step : steps(path)) {
            at = step instanceof Integer index ? list(at).get(index) : map(at).get(step);
        }
        return at;
    }

    /** Visits every value of the tree with its path; lists and objects before what is in them. */
    static void visit(Object tree, String path, BiConsumer<String, Object> visitor) {
        visitor.accept(path, tree);
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> visit(value, path.isEmpty() ? key.toString() : path + "." + key, visitor));
        }
        if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), path + "[" + i + "]", visitor);
            }
        }
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : (Object) Integer.valueOf(matcher.group(2)));
        }
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
