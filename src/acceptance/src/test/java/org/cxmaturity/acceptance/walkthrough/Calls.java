package org.cxmaturity.acceptance.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Running;

/** Calls Jira and writes down what was sent and what came back. */
final class Calls {

    /** Shows nothing of an answer but its status. */
    static final UnaryOperator<JsonNode> NOTHING = json -> MissingNode.getInstance();

    private final Document document;

    Calls(Document document) {
        this.document = document;
    }

    JsonNode get(String user, String path, UnaryOperator<JsonNode> shown) {
        document.request(user, line("GET", path), "");
        return answered(Running.as(user).get(path), 200, shown);
    }

    /** Posts JSON whose double quotes are written as single ones. */
    JsonNode post(String user, String path, String json, int status, UnaryOperator<JsonNode> shown) {
        String body = Json.of(json);
        document.request(user, line("POST", path), Layout.of(Json.tree(body)));
        return answered(Running.as(user).post(path, body), status, shown);
    }

    JsonNode patch(String user, String path, String json, UnaryOperator<JsonNode> shown) {
        String body = Json.of(json);
        document.request(user, line("PATCH", path), Layout.of(Json.tree(body)));
        return answered(Running.as(user).patch(path, body), 200, shown);
    }

    /** Puts a file of JSON; the page shows its name in the place of its content. */
    JsonNode put(String user, String path, String name, String file) {
        document.request(user, line("PUT", path), "< " + name);
        return answered(Running.as(user).put(path, file), 200, json -> Layout.only(json, "created", "errors"));
    }

    /** Posts a table; the page shows its name in the place of its content. */
    JsonNode table(String user, String path, String name, String file) {
        document.request(user, line("POST", path) + "\nContent-Type: text/csv", "< " + name);
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return answered(Running.as(user).send("POST", path, "text/csv", bytes), 200, UnaryOperator.identity());
    }

    private JsonNode answered(Answer answer, int status, UnaryOperator<JsonNode> shown) {
        JsonNode json = answer.expect(status).json();
        document.answer(answer, shown.apply(json));
        return json;
    }

    private static String line(String method, String path) {
        return method + " " + path;
    }
}
