package org.cxmaturity.painpoint.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.painpoint.PainPointListing;
import org.cxmaturity.painpoint.PainPointListing.Sort;
import org.cxmaturity.painpoint.PainPointQuery;
import org.cxmaturity.painpoint.PainPointState;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.StageRef;

/** Reads which pain points a request asks for. A parameter without a value is as good as none. */
final class ListingParameters {

    private final MultivaluedMap<String, String> given;
    private final Problems problems = new Problems();

    private ListingParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    static PainPointListing of(MultivaluedMap<String, String> given) {
        ListingParameters parameters = new ListingParameters(given);
        PainPointListing listing = parameters.listing();
        if (!parameters.problems.none()) {
            throw new RequestRefused(parameters.problems.all());
        }
        return listing;
    }

    private PainPointListing listing() {
        PainPointQuery query = new PainPointQuery(
                stage(),
                text("state").flatMap(state -> constant("state", state, PainPointState.values())),
                text("principle"),
                text("function"),
                text("q"));
        return new PainPointListing(
                query,
                text("issue"),
                text("sort").flatMap(sort -> constant("sort", sort.toUpperCase(Locale.ROOT), Sort.values())));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<StageRef> stage() {
        Optional<String> text = text("stage");
        Optional<StageRef> stage = text.flatMap(StageRef::parse);
        if (text.isPresent() && stage.isEmpty()) {
            problems.malformed("stage", "bad-stage", text.get());
        }
        return stage;
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String text, E[] values) {
        Optional<E> value =
                Arrays.stream(values).filter(one -> one.name().equals(text)).findFirst();
        if (value.isEmpty()) {
            String possible = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
            problems.malformed(name, "unknown-value", text, possible);
        }
        return value;
    }
}
