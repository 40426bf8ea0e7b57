package org.cxmaturity.embedded.model;

import static org.cxmaturity.embedded.model.PermissionKeys.ADMINISTER_PROJECTS;
import static org.cxmaturity.embedded.model.PermissionKeys.BROWSE_PROJECTS;
import static org.cxmaturity.embedded.model.PermissionKeys.CREATE_ISSUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(H2Model.class)
class SeedTest {

    @ParameterizedTest
    @CsvSource({
        "admin,     true,  true,  true",
        "lead,      true,  true,  true",
        "product,   true,  true,  false",
        "marketing, true,  true,  false",
        "sales,     true,  true,  false",
        "service,   true,  true,  false",
        "leader,    true,  false, false",
        "outsider,  false, false, false"
    })
    void shouldGiveEachUserTheirRightsInTheHomeProject(
            String name, boolean browse, boolean create, boolean administer, JiraModel model) {
        Project home = model.projects().byKey("CX").orElseThrow();
        Optional<User> user = model.users().authenticate(name, name);

        assertTrue(user.isPresent());
        assertEquals(browse, model.permissions().has(BROWSE_PROJECTS, home, user));
        assertEquals(create, model.permissions().has(CREATE_ISSUES, home, user));
        assertEquals(administer, model.permissions().has(ADMINISTER_PROJECTS, home, user));
    }

    @Test
    void shouldLetAnonymousSeeNothing(JiraModel model) {
        assertEquals(List.of(), model.permissions().projects(BROWSE_PROJECTS, Optional.empty()));
        assertFalse(model.users().authenticate("admin", "wrong").isPresent());
        assertFalse(model.users().authenticate("nobody", "nobody").isPresent());
    }

    @Test
    void shouldPlantOnlyOnce(@TempDir Path home) {
        DatabaseSettings settings = DatabaseSettings.h2File(home);
        try (JiraModel model = JiraModel.open(settings, Clock.systemUTC())) {
            model.groups().create("mine");
        }

        try (JiraModel again = JiraModel.open(settings, Clock.systemUTC())) {
            assertEquals(8, again.users().count());
            assertEquals(Optional.of("mine"), again.groups().find("Mine"));
        }
    }
}
