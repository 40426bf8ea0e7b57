package org.cxmaturity.embedded.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.Status;
import org.cxmaturity.embedded.model.StatusCategory;
import org.cxmaturity.embedded.store.Row;

/** What values as people write them stand for in the database; a value that the viewer may not know of does not exist. */
final class JqlValues {

    private final JqlContext context;
    private final JiraModel model;

    JqlValues(JqlContext context) {
        this.context = context;
        this.model = context.model();
    }

    List<?> issues(JqlTexts texts, String field) {
        Map<String, Long> byKey = model.issues().idsOf(texts.all());
        Function<String, Long> id = text -> isNumber(text) ? Long.valueOf(text) : byKey.get(upper(text));
        Set<Long> visible = visible(
                texts.written().stream().map(id).filter(Objects::nonNull).toList());
        for (String text : texts.written()) {
            Long found = id.apply(text);
            if (found == null || !visible.contains(found)) {
                throw new JqlException("An issue with " + (isNumber(text) ? "id" : "key") + " '" + text
                        + "' does not exist for field '" + field + "'.");
            }
        }
        return texts.all().stream().map(id).filter(Objects::nonNull).toList();
    }

    List<?> epics(JqlTexts texts, String field) {
        List<Object> found = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String text : texts.written()) {
            if (isNumber(text) || text.matches("[A-Za-z][A-Za-z0-9_]+-[0-9]+")) {
                keys.add(text);
            } else {
                found.addAll(epicsNamed(text, field));
            }
        }
        found.addAll(issues(new JqlTexts(keys, texts.computed()), field));
        return found;
    }

    private Collection<Long> epicsNamed(String name, String field) {
        Set<Long> visible = visible(model.database()
                .sql(
                        "SELECT issue_id FROM ej_custom_value WHERE field_id = ? AND LOWER(text_value) = ?",
                        CustomField.EPIC_NAME,
                        lower(name))
                .list(row -> row.number("issue_id")));
        if (visible.isEmpty()) {
            throw JqlField.noSuchValue(name, field);
        }
        return visible;
    }

    List<?> projects(JqlTexts texts, String field) {
        List<Project> visible =
                model.projects().byIds(model.permissions().projects(PermissionKeys.BROWSE_PROJECTS, context.viewer()));
        Map<String, List<Object>> known = new HashMap<>();
        visible.forEach(project -> List.of(project.key(), project.name(), Long.toString(project.id()))
                .forEach(text -> known.put(lower(text), List.of(project.id()))));
        return known(texts, known, field);
    }

    List<?> components(JqlTexts texts, String field) {
        return known(
                texts,
                rows(
                        "SELECT id, component_name AS text FROM ej_component WHERE LOWER(component_name) IN (?) "
                                + "OR CAST(id AS VARCHAR(20)) IN (?)",
                        texts),
                field);
    }

    List<?> levels(JqlTexts texts, String field) {
        return known(
                texts,
                rows(
                        "SELECT id, level_name AS text FROM ej_security_level WHERE LOWER(level_name) IN (?) "
                                + "OR CAST(id AS VARCHAR(20)) IN (?)",
                        texts),
                field);
    }

    /** By name or key. */
    List<?> users(JqlTexts texts, String field) {
        List<String> all = texts.all();
        Map<String, List<Object>> known = new HashMap<>();
        model.database()
                .sql(
                        "SELECT user_key, lower_name FROM ej_user WHERE lower_name IN (?) OR user_key IN (?)",
                        all.stream().map(JqlValues::lower).toList(),
                        all)
                .list(row -> {
                    List<Object> key = List.of(row.string("user_key"));
                    known.put(lower(row.string("user_key")), key);
                    return known.put(row.string("lower_name"), key);
                });
        return known(texts, known, field);
    }

    List<?> types(JqlTexts texts, String field) {
        return constants(texts, field, model.issueTypes().all(), IssueType::id, IssueType::name);
    }

    List<?> statuses(JqlTexts texts, String field) {
        return constants(texts, field, model.workflow().statuses(), Status::id, Status::name);
    }

    List<?> resolutions(JqlTexts texts, String field) {
        return constants(texts, field, model.workflow().resolutions(), Resolution::id, Resolution::name);
    }

    List<?> priorities(JqlTexts texts, String field) {
        return constants(texts, field, model.workflow().priorities(), Priority::id, Priority::name);
    }

    List<?> statusesOfCategory(JqlTexts texts, String field) {
        List<Status> statuses = model.workflow().statuses();
        return texts.all().stream()
                .map(text -> StatusCategory.find(text).orElseThrow(() -> JqlField.noSuchValue(text, field)))
                .flatMap(category -> statuses.stream().filter(status -> status.category() == category))
                .map(Status::id)
                .toList();
    }

    static Object decimal(NumberField.ValueOf value) {
        try {
            return Double.parseDouble(value.text());
        } catch (NumberFormatException e) {
            throw new JqlException("Value '" + value.text() + "' is invalid for the '" + value.field()
                    + "' field. Valid format is a number.");
        }
    }

    private <T> List<?> constants(
            JqlTexts texts, String field, List<T> all, Function<T, Long> id, Function<T, String> name) {
        Map<String, List<Object>> known = new HashMap<>();
        all.forEach(one -> known.put(Long.toString(id.apply(one)), List.of(id.apply(one))));
        all.forEach(one -> known.put(lower(name.apply(one)), List.of(id.apply(one))));
        return known(texts, known, field);
    }

    private Map<String, List<Object>> rows(String query, JqlTexts texts) {
        record Found(long id, String text) {}
        List<Found> found = model.database()
                .sql(query, texts.all().stream().map(JqlValues::lower).toList(), texts.all())
                .list((Row row) -> new Found(row.number("id"), row.string("text")));
        Map<String, List<Object>> known = new HashMap<>();
        found.forEach(one -> List.of(lower(one.text()), Long.toString(one.id()))
                .forEach(text ->
                        known.computeIfAbsent(text, any -> new ArrayList<>()).add(one.id())));
        return known;
    }

    private static List<?> known(JqlTexts texts, Map<String, List<Object>> known, String field) {
        for (String text : texts.written()) {
            if (!known.containsKey(lower(text))) {
                throw JqlField.noSuchValue(text, field);
            }
        }
        return texts.all().stream()
                .flatMap(text -> known.getOrDefault(lower(text), List.of()).stream())
                .toList();
    }

    private Set<Long> visible(List<Long> ids) {
        return model.permissions().withPermission(PermissionKeys.BROWSE_PROJECTS, ids, context.viewer());
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
