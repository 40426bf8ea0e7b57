package org.cxmaturity.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldReadUpToTheLimit() {
        assertEquals(Map.of("a", 1), RequestBody.json(body("{\"a\":1}"), 7).get());

        Problem problem = assertThrows(RequestRefused.class, () -> RequestBody.json(body("{\"a\":1}"), 6)
                        .get())
                .problems()
                .get(0);
        assertEquals(Problem.tooLarge("", "body-too-large", 6), problem);
    }

    @Test
    void shouldRefuseWhatIsNotJsonWhenItIsAskedForOnly() {
        var document = RequestBody.json(body("{"), 100);

        Problem problem =
                assertThrows(RequestRefused.class, document::get).problems().get(0);

        assertEquals("not-json", problem.code());
        assertEquals(Problem.Kind.MALFORMED, problem.kind());
    }
}
