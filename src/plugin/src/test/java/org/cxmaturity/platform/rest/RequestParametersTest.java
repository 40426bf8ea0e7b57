package org.cxmaturity.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cxmaturity.platform.RequestRefused;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestParametersTest {

    /** The parameters of an address that ends in {@code ?a=1&b=2}. */
    private static RequestParameters of(String query) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            int equals = part.indexOf('=');
            given.add(part.substring(0, equals), part.substring(equals + 1));
        });
        return RequestParameters.of((UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, args) -> given));
    }

    @Test
    void shouldTakeTheFirstFiftyWhenNobodySays() {
        assertEquals(new PageRequest(0, 50), of("").paging());
        assertEquals(new PageRequest(7, 1000), of("start=7&limit=1000").paging());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, out-of-range",
        "limit=1001, out-of-range",
        "start=-1, out-of-range",
        "start=9999999999, out-of-range",
        "limit=ten, wrong-type",
        "limit=1e3, wrong-type",
        "limit=, wrong-type",
        "start=99999999999999999999, wrong-type"
    })
    void shouldRefusePagesThatThereAreNot(String query, String code) {
        List<Problem> problems =
                assertThrows(RequestRefused.class, () -> of(query).paging()).problems();

        assertEquals(code, problems.get(0).code());
        assertEquals(query.substring(0, 5), problems.get(0).field());
        assertEquals(400, Answers.status(problems));
    }

    @Test
    void shouldTellBothFaultsOfAPageAtOnce() {
        List<Problem> problems = assertThrows(
                        RequestRefused.class, () -> of("start=x&limit=y").paging())
                .problems();

        assertEquals(
                List.of("start", "limit"), problems.stream().map(Problem::field).toList());
    }

    @Test
    void shouldReadVersionsFlagsAndWords() {
        assertEquals(OptionalInt.of(3), of("version=3").version());
        assertEquals(OptionalInt.empty(), of("").version());
        assertThrows(RequestRefused.class, () -> of("version=x").version());
        assertEquals(true, of("dryRun=true").flag("dryRun"));
        assertEquals(false, of("").flag("dryRun"));
        assertThrows(RequestRefused.class, () -> of("dryRun=1").flag("dryRun"));
        assertEquals(Optional.of("create"), of("mode=create").oneOf("mode", "create", "replace"));
        assertThrows(RequestRefused.class, () -> of("mode=CREATE").oneOf("mode", "create", "replace"));
        assertEquals(Optional.empty(), of("q= ").text("q"));
    }
}
