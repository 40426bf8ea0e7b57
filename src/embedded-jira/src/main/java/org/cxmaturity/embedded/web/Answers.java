package org.cxmaturity.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Short answers outside of any resource: refusals and failures, as JSON and with nothing of the inside in them. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The body that Atlassian's REST framework gives with a refusal. */
    static Map<String, Object> body(int status, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", message);
        body.put("status-code", status);
        return body;
    }

    /** Sends it, unless the response is already on its way. */
    static void send(HttpServletResponse response, int status, String message) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(JSON.writeValueAsString(body(status, message)).getBytes(StandardCharsets.UTF_8));
    }
}
