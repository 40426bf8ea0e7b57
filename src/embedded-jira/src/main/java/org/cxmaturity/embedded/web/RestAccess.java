package org.cxmaturity.embedded.web;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may call a resource, as Atlassian's REST v2 has it: the annotation nearest to the method decides (method, class,
 * package), and without any only signed-in users may. State-changing calls that a foreign page's form could make are
 * refused unless they carry {@code X-Atlassian-Token: no-check}.
 */
final class RestAccess implements DynamicFeature {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final int BEFORE_RESOURCES = 1000;

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    RestAccess(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    /** How much a caller must be. */
    private enum Level {
        ANYONE,
        SIGNED_IN,
        ADMINISTRATOR,
        SYSTEM_ADMINISTRATOR;

        static Optional<Level> of(Annotation annotation) {
            String name = annotation.annotationType().getName();
            boolean known = name.startsWith("com.atlassian.annotations.security.")
                    || name.startsWith("com.atlassian.plugins.rest.api.security.annotation.");
            return known ? named(annotation.annotationType().getSimpleName()) : Optional.empty();
        }

        private static Optional<Level> named(String name) {
            return switch (name) {
                case "UnrestrictedAccess", "AnonymousSiteAccess" -> Optional.of(ANYONE);
                case "LicensedOnly", "UnlicensedSiteAccess" -> Optional.of(SIGNED_IN);
                case "AdminOnly" -> Optional.of(ADMINISTRATOR);
                case "SystemAdminOnly" -> Optional.of(SYSTEM_ADMINISTRATOR);
                default -> Optional.empty();
            };
        }
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        Level level = Stream.<AnnotatedElement>of(resource.getResourceMethod(), type, type.getPackage())
                .flatMap(element -> levelAt(element).stream())
                .findFirst()
                .orElse(Level.SIGNED_IN);
        boolean xsrfChecked = !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
        context.register((ContainerRequestFilter) request -> check(request, level, xsrfChecked), BEFORE_RESOURCES);
    }

    private static Optional<Level> levelAt(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(annotation -> Level.of(annotation).stream())
                .findFirst();
    }

    private void check(ContainerRequestContext request, Level level, boolean xsrfChecked) {
        Optional<ApplicationUser> user = Optional.ofNullable(authentication.getLoggedInUser());
        if (level != Level.ANYONE && user.isEmpty()) {
            refuse(request, Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource.");
        } else if (!allows(level, user)) {
            refuse(request, Response.Status.FORBIDDEN, "Client must be authorized to access this resource.");
        } else if (xsrfChecked && couldBeForged(request)) {
            refuse(request, Response.Status.FORBIDDEN, "XSRF check failed");
        }
    }

    private boolean allows(Level level, Optional<ApplicationUser> user) {
        return switch (level) {
            case ANYONE -> true;
            case SIGNED_IN -> user.isPresent();
            case ADMINISTRATOR -> has(user, GlobalPermissionKey.ADMINISTER);
            case SYSTEM_ADMINISTRATOR -> has(user, GlobalPermissionKey.SYSTEM_ADMIN);
        };
    }

    private boolean has(Optional<ApplicationUser> user, GlobalPermissionKey permission) {
        return user.isPresent() && permissions.hasPermission(permission, user.get());
    }

    private static boolean couldBeForged(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        String token = request.getHeaderString("X-Atlassian-Token");
        if ("no-check".equals(token) || "nocheck".equals(token)) {
            return false;
        }
        MediaType type = request.getMediaType();
        return type == null
                ? request.getMethod().equals("POST")
                : FORM_TYPES.contains(type.getType() + '/' + type.getSubtype());
    }

    private static void refuse(ContainerRequestContext request, Response.Status status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Answers.body(status.getStatusCode(), message))
                .build());
    }
}
