package org.cxmaturity.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one object of a document, field by field.
 *
 * <p>Every getter says what is wrong to {@link Problems} and goes on with something harmless, so that one reading finds all
 * that is wrong; what was read must not be used unless nothing was. A field that nobody asked for is reported as unknown.
 * Null stands for an absent field.
 */
public final class Fields {
    private final Map<?, ?> tree;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(Map<?, ?> tree, String path, Problems problems) {
        this.tree = tree;
        this.path = path;
        this.problems = problems;
    }

    /** Reads a whole document: the value, or everything that is wrong with it. */
    public static <T> Result<T> read(Object tree, Function<Fields, T> reader) {
        Problems problems = new Problems();
        Optional<T> value = object(reader).read(tree, "", problems);
        return value.isPresent() && problems.none() ? Result.ok(value.get()) : new Result.Refused<>(problems.all());
    }

    /** Reads an object with all its fields. */
    public static <T> ValueReader<T> object(Function<Fields, T> reader) {
        return (raw, path, problems) -> {
            if (!(raw instanceof Map<?, ?> map)) {
                problems.malformed(path, "wrong-type", "object");
                return Optional.empty();
            }
            Fields fields = new Fields(map, path, problems);
            T value = reader.apply(fields);
            fields.refuseUnknown();
            return Optional.of(value);
        };
    }

    private void refuseUnknown() {
        tree.keySet().stream()
                .map(String::valueOf)
                .filter(field -> !asked.contains(field))
                .forEach(field -> problems.malformed(path(field), "unknown-field", field));
    }

    /** A field that must be there; {@code instead} when it isn't or is wrong. */
    public <T> T required(String field, ValueReader<T> reader, T instead) {
        if (raw(field).isEmpty()) {
            problems.malformed(path(field), "required");
            return instead;
        }
        return optional(field, reader).orElse(instead);
    }

    /** A field that may be absent. */
    public <T> Optional<T> optional(String field, ValueReader<T> reader) {
        return raw(field).flatMap(value -> reader.read(value, path(field), problems));
    }

    /** A key that must be there; an empty text when it isn't or is wrong. */
    public String key(String field, Key form) {
        return required(field, Values.key(form), "");
    }

    /** The key of this entity. */
    public String key() {
        return key("key", Key.ENTITY);
    }

    public Optional<String> optionalKey(String field, Key form) {
        return optional(field, Values.key(form));
    }

    /** A name that must be there and not be blank; an empty text when it isn't or is wrong. */
    public String name(String field) {
        return required(field, Values.name(), "");
    }

    /** A text of up to {@link Limits#TEXT} characters; empty when absent. */
    public String text(String field) {
        return optional(field, Values.text(Limits.TEXT)).orElse("");
    }

    /** A text of up to {@link Limits#NAME} characters; empty when absent. */
    public String shortText(String field) {
        return optional(field, Values.text(Limits.NAME)).orElse("");
    }

    /** False when absent. */
    public boolean flag(String field) {
        return optional(field, Values.flag()).orElse(false);
    }

    /** A list of values; empty when absent. Nothing in it may be null. */
    public <T> List<T> list(String field, ValueReader<T> reader) {
        return raw(field).map(value -> items(field, value, reader)).orElse(List.of());
    }

    /** A list of values, none of them twice; empty when absent. */
    public <T> List<T> set(String field, ValueReader<T> reader) {
        Set<T> seen = new HashSet<>();
        return list(field, (raw, at, to) -> reader.read(raw, at, to).filter(value -> {
            boolean fresh = seen.add(value);
            if (!fresh) {
                to.rule(at, "duplicate", Document.plain(value));
            }
            return fresh;
        }));
    }

    /** A list of objects; empty when absent. */
    public <T> List<T> objects(String field, Function<Fields, T> reader) {
        return list(field, object(reader));
    }

    /** A list of entities whose keys are unique in it; empty when absent. */
    public <T extends Keyed> List<T> entities(String field, Function<Fields, T> reader) {
        return entities(field, "key", reader);
    }

    /** A list of entities that are unique by {@code keyField}; empty when absent. */
    public <T extends Keyed> List<T> entities(String field, String keyField, Function<Fields, T> reader) {
        Set<String> seen = new HashSet<>();
        return objects(field, entity -> {
            T value = reader.apply(entity);
            if (!value.key().isEmpty() && !seen.add(value.key())) {
                entity.conflict(keyField, "duplicate", value.key());
            }
            return value;
        });
    }

    /** Reads the object in a field; {@code instead} when it is absent or no object. */
    public <T> T object(String field, Function<Fields, T> reader, T instead) {
        return optional(field, object(reader)).orElse(instead);
    }

    /** Names of all fields of this object, asked for or not; each counts as asked for from now on. */
    public List<String> names() {
        List<String> names = tree.keySet().stream().map(String::valueOf).toList();
        asked.addAll(names);
        return names;
    }

    /** Takes what is wrong, with paths of the whole document. */
    public Problems problems() {
        return problems;
    }

    public void rule(String field, String code, Object... args) {
        problems.rule(path(field), code, args);
    }

    public void malformed(String field, String code, Object... args) {
        problems.malformed(path(field), code, args);
    }

    public void conflict(String field, String code, Object... args) {
        problems.conflict(path(field), code, args);
    }

    /** Where the field stands in the whole document. */
    public String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private Optional<Object> raw(String field) {
        asked.add(field);
        return Optional.ofNullable(tree.get(field));
    }

    private <T> List<T> items(String field, Object value, ValueReader<T> reader) {
        if (!(value instanceof List<?> list)) {
            malformed(field, "wrong-type", "array");
            return List.of();
        }
        if (list.size() > Limits.LIST) {
            problems.add(Problem.tooLarge(path(field), "too-many", Limits.LIST));
            return List.of();
        }
        List<T> items = new ArrayList<>(list.size());
        int index = 0;
        for (Object item : list) {
            item(item, path(field) + "[" + index++ + "]", reader).ifPresent(items::add);
        }
        return items;
    }

    private <T> Optional<T> item(Object item, String at, ValueReader<T> reader) {
        if (item == null) {
            problems.malformed(at, "required");
            return Optional.empty();
        }
        return reader.read(item, at, problems);
    }
}
