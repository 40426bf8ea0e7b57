package org.cxmaturity.embedded.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueBuilder;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;

/** Puts what {@link IssueInput} says onto an issue; what cannot be read becomes an error of its field. */
final class IssueReader {

    private static final Set<String> KNOWN = Set.of(
            "pid",
            "issuetype",
            "summary",
            "description",
            "environment",
            "assignee",
            "reporter",
            "priority",
            "resolution",
            "components",
            "labels",
            "duedate",
            "security",
            "comment");

    private final JiraModel model;
    private final IssueInput input;
    private final Errors errors;

    IssueReader(JiraModel model, IssueInput input, Errors errors) {
        this.model = model;
        this.input = input;
        this.errors = errors;
    }

    Issue onto(Issue issue) {
        IssueBuilder changed = issue.with();
        texts(changed);
        people(changed);
        if (input.says("issuetype")) {
            changed.typeId(number("issuetype").orElse(0L));
        }
        if (input.says("priority")) {
            changed.priorityId(number("priority"));
        }
        if (input.says("resolution")) {
            changed.resolutionId(number("resolution"));
        }
        if (input.says("security")) {
            changed.levelId(number("security").filter(id -> id != -1));
        }
        if (input.says("duedate")) {
            changed.due(due());
        }
        sets(changed);
        custom(changed);
        return changed.build();
    }

    private void texts(IssueBuilder changed) {
        if (input.says("summary")) {
            changed.summary(input.first("summary").orElse(""));
        }
        if (input.says("description")) {
            changed.description(filled("description"));
        }
        if (input.says("environment")) {
            changed.environment(filled("environment"));
        }
    }

    private void people(IssueBuilder changed) {
        if (input.says("assignee")) {
            changed.assigneeKey(filled("assignee")
                    .filter(name -> !name.equals(IssueInput.AUTOMATIC))
                    .flatMap(name -> user("assignee", name, "User '" + name + "' does not exist.")));
        }
        if (input.says("reporter")) {
            changed.reporterKey(filled("reporter")
                    .flatMap(name -> user("reporter", name, "The reporter specified is not a user.")));
        }
    }

    private void sets(IssueBuilder changed) {
        if (input.says("components")) {
            changed.componentIds(Arrays.stream(input.all("components"))
                    .flatMap(text -> parsed("components", text).stream())
                    .filter(id -> id != -1)
                    .collect(Collectors.toSet()));
        }
        if (input.says("labels")) {
            changed.labels(new LinkedHashSet<>(Arrays.asList(input.all("labels"))));
        }
    }

    private void custom(IssueBuilder changed) {
        Map<String, CustomField> fields =
                model.customFields().all().stream().collect(Collectors.toMap(CustomField::fieldId, field -> field));
        for (String name : input.all().keySet()) {
            if (fields.containsKey(name)) {
                custom(changed, fields.get(name));
            } else if (!KNOWN.contains(name)) {
                errors.addError(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        }
    }

    private void custom(IssueBuilder changed, CustomField field) {
        Optional<String> text = filled(field.fieldId());
        switch (field.type()) {
            case TEXT -> changed.customValue(field.id(), text.map(CustomValue.Text::new));
            case NUMBER -> changed.customValue(
                    field.id(),
                    text.flatMap(one -> decimal(field.fieldId(), one)).map(CustomValue.Number::new));
            case EPIC -> changed.epicId(text.flatMap(key -> epic(field.fieldId(), key)));
        }
    }

    /** The epic by its key, or as Jira's own form sends it, {@code key:CX-1}. */
    private Optional<Long> epic(String field, String text) {
        String key = text.startsWith("key:") ? text.substring("key:".length()) : text;
        Optional<Long> id = model.issues().idOf(key);
        if (id.isEmpty()) {
            errors.addError(field, "Issue '" + key.toUpperCase(Locale.ROOT) + "' does not exist.");
        }
        return id;
    }

    private Optional<String> filled(String field) {
        return input.first(field).filter(text -> !text.isEmpty());
    }

    private Optional<String> user(String field, String name, String otherwise) {
        Optional<String> key = model.users().byName(name).map(User::key);
        if (key.isEmpty()) {
            errors.addError(field, otherwise);
        }
        return key;
    }

    private Optional<LocalDate> due() {
        try {
            return filled("duedate").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            errors.addError(
                    "duedate", "You did not enter a valid date. Please enter the date in the format 'yyyy-MM-dd'.");
            return Optional.empty();
        }
    }

    private Optional<Long> number(String field) {
        return filled(field).flatMap(text -> parsed(field, text));
    }

    private Optional<Long> parsed(String field, String text) {
        if (text.matches("-?[0-9]{1,18}")) {
            return Optional.of(Long.parseLong(text));
        }
        errors.addError(field, "'" + text + "' is not an id.");
        return Optional.empty();
    }

    private Optional<Double> decimal(String field, String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            errors.addError(field, "'" + text + "' is an invalid number");
            return Optional.empty();
        }
    }
}
