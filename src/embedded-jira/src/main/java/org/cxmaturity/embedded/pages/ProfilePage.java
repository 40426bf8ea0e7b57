package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;

/** The viewer's own settings: language and colours. */
final class ProfilePage {
    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "fi", "suomi (Finnish)");
    private static final Map<String, String> THEMES = Map.of("auto", "As the system", "light", "Light", "dark", "Dark");

    private final JiraModel model;
    private final PageContexts contexts;
    private final Drawing drawing;

    ProfilePage(JiraModel model, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.contexts = contexts;
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/ViewProfile\\.jspa", this::show),
                Route.post("/secure/ViewProfile\\.jspa", this::save));
    }

    private Answer show(PageRequest request) {
        User viewer = request.signedIn();
        String theme =
                request.cookie(Shell.THEME_COOKIE).filter(THEMES::containsKey).orElse("auto");
        Values values = Values.of("name", viewer.displayName())
                .put("userName", viewer.name())
                .put("email", viewer.email())
                .put("groups", model.groups().of(viewer))
                .put("languages", options(LANGUAGES, viewer.locale().getLanguage()))
                .put("themes", options(THEMES, theme));
        return Screen.of("Profile", drawing.html("profile.vm", request, values))
                .with(List.of("atl.general", "jira.userprofile"), contexts.of(request));
    }

    private static List<Map<String, Object>> options(Map<String, String> all, String chosen) {
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Values.of("id", one.getKey())
                        .put("name", one.getValue())
                        .put("chosen", one.getKey().equals(chosen))
                        .map())
                .toList();
    }

    private Answer save(PageRequest request) {
        User viewer = request.signedIn();
        String language =
                request.text("language").filter(LANGUAGES::containsKey).orElse("en");
        String theme = request.text("theme").filter(THEMES::containsKey).orElse("auto");
        model.users()
                .update(new User(
                        viewer.id(),
                        viewer.key(),
                        viewer.name(),
                        viewer.displayName(),
                        viewer.email(),
                        viewer.active(),
                        Locale.forLanguageTag(language),
                        viewer.timeZone()));
        return new Answer.Redirect("/secure/ViewProfile.jspa", Map.of(Shell.THEME_COOKIE, theme));
    }
}
