package org.cxmaturity.acceptance.rest;

import static org.cxmaturity.acceptance.Programme.API;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Caller;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site can make a browser send forms and plain text, with the user's cookies. */
class ForgeryIT {

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"})
    void shouldRefuseWhatABrowserSendsForAnotherSite(String contentType) {
        String key = Programme.newKey();
        byte[] body = "{\"key\":\"%s\",\"name\":\"Forged\",\"homeProject\":\"CX\"}"
                .formatted(key)
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = browser("lead").send("POST", API + "/programmes", contentType, body);

        assertTrue(answer.status() == 403 || answer.status() == 415, answer.status() + " " + answer.text());
        Running.as("lead").get(API + "/programmes/" + key).expect(404);
    }

    @Test
    void shouldRefuseAForgedTable() {
        Programme programme = Programme.create();
        byte[] table = "title\nForged\n".getBytes(StandardCharsets.UTF_8);

        Answer answer = browser("lead").send("POST", programme.path("/pain-points/import"), "text/plain", table);

        assertTrue(answer.status() == 403 || answer.status() == 415, answer.status() + " " + answer.text());
    }

    private static Caller browser(String user) {
        return Running.as(user)
                .with("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36")
                .with("Origin", "https://elsewhere.example");
    }
}
