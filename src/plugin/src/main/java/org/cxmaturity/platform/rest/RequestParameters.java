package org.cxmaturity.platform.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.Values;

/** What stands after the question mark of an address; what isn't well-formed is refused as a bad request. */
public final class RequestParameters {

    private static final int LONGEST_NUMBER = 10;

    private final MultivaluedMap<String, String> given;

    private RequestParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    public static RequestParameters of(UriInfo uri) {
        return new RequestParameters(uri.getQueryParameters());
    }

    /** The first value of a parameter; empty when there is none or it is blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** {@code start} and {@code limit}. */
    public PageRequest paging() {
        Problems problems = new Problems();
        int start = number("start", 0, Integer.MAX_VALUE, problems).orElse(0);
        int limit = number("limit", 1, PageRequest.MOST, problems).orElse(PageRequest.USUAL);
        if (!problems.none()) {
            throw new RequestRefused(problems.all());
        }
        return new PageRequest(start, limit);
    }

    /** {@code version}, by which a caller says what exactly is to go. */
    public OptionalInt version() {
        Problems problems = new Problems();
        Optional<Integer> version = number("version", 0, Integer.MAX_VALUE, problems);
        if (!problems.none()) {
            throw new RequestRefused(problems.all());
        }
        return version.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<Integer> number(String name, int least, int most, Problems problems) {
        String text = given.getFirst(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("-?[0-9]{1," + LONGEST_NUMBER + "}")) {
            problems.malformed(name, "wrong-type", "integer");
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            problems.malformed(name, "out-of-range", least, most);
            return Optional.empty();
        }
        return Optional.of((int) number);
    }

    /** A day; empty when absent or wrong. */
    public Optional<LocalDate> date(String name, Problems problems) {
        return text(name).flatMap(text -> Values.date().read(text, name, problems));
    }

    /** True or false; false when absent. */
    public boolean flag(String name) {
        return oneOf(name, "true", "false").map(Boolean::valueOf).orElse(false);
    }

    /** One of the words; empty when absent. */
    public Optional<String> oneOf(String name, String... words) {
        Optional<String> text = text(name);
        if (text.isPresent() && !Arrays.asList(words).contains(text.get())) {
            String possible = Arrays.stream(words).collect(Collectors.joining(", "));
            throw new RequestRefused(Problem.malformed(name, "unknown-value", text.get(), possible));
        }
        return text;
    }
}
