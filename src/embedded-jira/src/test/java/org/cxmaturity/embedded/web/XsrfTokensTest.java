package org.cxmaturity.embedded.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.embedded.Doubles;
import org.junit.jupiter.api.Test;

class XsrfTokensTest {
    private final Doubles.Authentication authentication = new Doubles.Authentication();
    private final XsrfTokens tokens = new XsrfTokens(authentication);
    private final List<Cookie> sent = new ArrayList<>();

    @Test
    void shouldGiveOneTokenForARequestAndTakeItBack() {
        HttpServletRequest request = request(Map.of());

        String token = tokens.getXsrfToken(request, response(), true);

        assertEquals(token, tokens.getXsrfToken(request, response(), true));
        assertEquals(List.of(token), sent.stream().map(Cookie::getValue).toList());
        assertTrue(sent.get(0).isHttpOnly());
        assertTrue(tokens.validateFormEncodedToken(later(token, token)));
    }

    @Test
    void shouldRefuseAnotherToken() {
        String token = tokens.getXsrfToken(request(Map.of()), response(), true);

        assertFalse(tokens.validateFormEncodedToken(later(token, "0000|lout")));
        assertFalse(tokens.validateFormEncodedToken(later(token, null)));
        assertFalse(tokens.validateRequestPassesXsrfChecks(later(token, "")));
    }

    @Test
    void shouldRefuseATokenFromBeforeSigningIn() {
        String token = tokens.getXsrfToken(request(Map.of()), response(), true);
        authentication.setLoggedInUser(Doubles.user("ann"));

        assertFalse(tokens.validateFormEncodedToken(later(token, token)));
        assertFalse(tokens.generatedByAuthenticatedUser(token));
        assertTrue(tokens.generatedByAuthenticatedUser(tokens.getXsrfToken(later(token, token), response(), true)));
    }

    @Test
    void shouldLetTheHeaderPassThatAForeignPageCannotSend() {
        assertTrue(
                tokens.validateRequestPassesXsrfChecks(request(Map.of("getHeader", "no-check", "getParameter", ""))));
    }

    private HttpServletRequest later(String cookie, String parameter) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("getCookies", new Cookie[] {new Cookie("atlassian.xsrf.token", cookie)});
        answers.put("getParameter", parameter);
        return request(answers);
    }

    private static HttpServletRequest request(Map<String, Object> answers) {
        Map<String, Object> attributes = new HashMap<>();
        return Doubles.of(
                HttpServletRequest.class,
                Map.of(
                        "getAttribute", args -> attributes.get((String) args[0]),
                        "setAttribute", args -> attributes.put((String) args[0], args[1]),
                        "getContextPath", args -> "/jira",
                        "getCookies", args -> answers.get("getCookies"),
                        "getHeader", args -> answers.get("getHeader"),
                        "getParameter", args -> answers.get("getParameter")));
    }

    private HttpServletResponse response() {
        return Doubles.of(HttpServletResponse.class, Map.of("addCookie", args -> sent.add((Cookie) args[0])));
    }
}
