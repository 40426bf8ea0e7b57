package org.cxmaturity.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueBuilder;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.Problems.Reason;
import org.cxmaturity.embedded.model.Project;

/** What a caller sends to create or change an issue: {@code {"fields":{…},"update":{…}}}. */
final class IssueInput {

    private final ObjectNode fields;
    private final ObjectNode update;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final FieldInput reading;

    IssueInput(Site site, JsonNode body) {
        this.fields = object(body, "fields");
        this.update = object(body, "update");
        this.reading = new FieldInput(site, wrong);
        takeOperations();
    }

    private static ObjectNode object(JsonNode body, String name) {
        JsonNode found = body.path(name);
        if (!body.isObject() || !(found.isObject() || found.isMissingNode() || found.isNull())) {
            throw RefusedException.of(400, "Can not deserialize instance of " + name + " out of this JSON");
        }
        return found.isObject() ? ((ObjectNode) found).deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    /** Operations that set a field are the same as the field; those that add and remove need the issue's own values. */
    private void takeOperations() {
        update.properties().forEach(entry -> {
            JsonNode operations = entry.getValue();
            for (JsonNode operation : operations.isArray() ? operations : JsonNodeFactory.instance.arrayNode()) {
                if (operation.has("set")) {
                    fields.set(entry.getKey(), operation.get("set"));
                }
            }
        });
    }

    /** A draft of a new issue; refuses with all that is wrong with the JSON. */
    Issue draft() {
        Optional<Project> project = reading.project(fields.path("project"));
        Optional<IssueType> type = reading.type(fields.path("issuetype"));
        if (project.isEmpty() || type.isEmpty()) {
            throw refusal();
        }
        Issue empty = Issue.draft(project.get(), type.get(), "").build();
        fields.remove("project");
        fields.remove("issuetype");
        Issue draft = changed(empty);
        refuseIfWrong();
        return draft;
    }

    /** What is to change in an issue that exists; refuses with all that is wrong with the JSON. */
    UnaryOperator<Issue> change(Issue present) {
        fields.remove("project");
        changed(present);
        refuseIfWrong();
        return this::changed;
    }

    /** Comments that the update adds. */
    Set<String> comments() {
        Set<String> bodies = new TreeSet<>();
        for (JsonNode operation : update.path("comment")) {
            String body = operation.path("add").path("body").asText("");
            if (!body.isBlank()) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private Issue changed(Issue before) {
        IssueBuilder builder = before.with();
        fields.properties().forEach(field -> reading.set(builder, before, field.getKey(), field.getValue()));
        update.properties().forEach(entry -> addAndRemove(builder, before, entry.getKey(), entry.getValue()));
        return builder.build();
    }

    private void addAndRemove(IssueBuilder builder, Issue before, String field, JsonNode operations) {
        boolean labels = field.equals("labels");
        if (!labels && !field.equals("components")) {
            return;
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        Set<String> kept = new TreeSet<>();
        if (labels) {
            kept.addAll(before.labels());
        } else {
            before.componentIds().forEach(id -> kept.add(Long.toString(id)));
        }
        boolean any = false;
        for (JsonNode operation : operations) {
            any |= operation.has("add") || operation.has("remove");
            kept.addAll(reading.names(operation.path("add"), before.projectId(), labels));
            kept.removeAll(reading.names(operation.path("remove"), before.projectId(), labels));
        }
        if (any) {
            kept.forEach(one -> {
                if (labels) {
                    values.add(one);
                } else {
                    values.addObject().put("id", one);
                }
            });
            reading.set(builder, before, field, values);
        }
    }

    private void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw refusal();
        }
    }

    private RefusedException refusal() {
        return RefusedException.of(new Problems(Reason.VALIDATION_FAILED, List.of(), wrong));
    }
}
