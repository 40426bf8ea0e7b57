package org.cxmaturity.embedded.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.cxmaturity.embedded.model.User;

/**
 * One request as handlers see it.
 *
 * @param http the request
 * @param path below the context path
 * @param variables what the route's pattern caught
 * @param viewer who asks
 * @param token what forms carry as {@code atl_token}
 */
record PageRequest(
        HttpServletRequest http, String path, Optional<MatchResult> variables, Optional<User> viewer, String token) {

    PageRequest on(MatchResult caught) {
        return new PageRequest(http, path, Optional.of(caught), viewer, token);
    }

    /** What the route's pattern caught, from 1. */
    String variable(int group) {
        return variables.orElseThrow().group(group);
    }

    /** A parameter without blanks around it; empty if it is missing or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(http.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A parameter as it was sent, with line ends as one character; empty text if it is missing. */
    String raw(String name) {
        return Optional.ofNullable(http.getParameter(name)).orElse("").replace("\r\n", "\n");
    }

    List<String> all(String name) {
        String[] values = http.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A parameter that is a natural number; empty if it is anything else. */
    Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::parseLong);
    }

    User signedIn() {
        return viewer.orElseThrow(Refusal::signInFirst);
    }

    Locale locale() {
        return viewer.map(User::locale).orElse(Locale.ENGLISH);
    }

    String contextPath() {
        return http.getContextPath();
    }

    /** The path with the query, as an address to come back to. */
    String address() {
        return http.getQueryString() == null ? path : path + '?' + http.getQueryString();
    }

    Optional<String> cookie(String name) {
        Cookie[] cookies = http.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
