package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.cxmaturity.journey.Stage;
import org.junit.jupiter.api.Test;

class JourneyTemplateTest {

    @Test
    void shouldFitIntoAProgramme() throws IOException {
        Map<String, Object> template = template();
        Map<String, Object> tree = Map.of(
                "schema",
                ProgrammeFileDocument.SCHEMA,
                "key",
                "new",
                "name",
                "New",
                "homeProject",
                "CX",
                "journeys",
                List.of(template.get("journey")),
                "painPoints",
                template.get("painPoints"));

        ProgrammeFile file = ProgrammeFileDocument.read(tree).orThrow();

        assertEquals(
                List.of("Awareness", "Consideration", "Purchase", "Onboarding", "Ongoing use", "Support"),
                file.journeys().get(0).stages().stream().map(Stage::name).toList());
        assertEquals(6, file.painPoints().size());
    }

    private static Map<String, Object> template() throws IOException {
        try (InputStream in = JourneyTemplateTest.class.getResourceAsStream("/journey-templates/six-stages.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<Map<String, Object>>() {});
        }
    }
}
