package org.cxmaturity.embedded.api;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods of Atlassian's interfaces something stands behind, as the tables of docs/embedded-jira.md. */
final class SupportMatrix {

    /** What services answer with, and what is behind it. */
    private static final Map<Class<?>, Class<?>> VALUES = Map.ofEntries(
            Map.entry(com.atlassian.jira.issue.MutableIssue.class, IssueView.class),
            Map.entry(com.atlassian.jira.issue.IssueInputParameters.class, IssueInput.class),
            Map.entry(com.atlassian.jira.issue.comments.Comment.class, CommentView.class),
            Map.entry(com.atlassian.jira.issue.fields.CustomField.class, CustomFieldView.class),
            Map.entry(com.atlassian.jira.issue.customfields.CustomFieldType.class, CustomFieldView.Kind.class),
            Map.entry(com.atlassian.jira.issue.issuetype.IssueType.class, ConstantViews.OfIssueType.class),
            Map.entry(com.atlassian.jira.issue.status.Status.class, ConstantViews.OfStatus.class),
            Map.entry(com.atlassian.jira.issue.status.category.StatusCategory.class, ConstantViews.OfCategory.class),
            Map.entry(com.atlassian.jira.issue.resolution.Resolution.class, ConstantViews.OfResolution.class),
            Map.entry(com.atlassian.jira.issue.priority.Priority.class, ConstantViews.OfPriority.class),
            Map.entry(com.atlassian.jira.issue.security.IssueSecurityLevel.class, ConstantViews.OfLevel.class),
            Map.entry(com.atlassian.jira.issue.link.IssueLink.class, LinkViews.OfLink.class),
            Map.entry(com.atlassian.jira.issue.link.IssueLinkType.class, LinkViews.OfType.class),
            Map.entry(com.atlassian.jira.issue.link.LinkCollection.class, LinkViews.OfIssue.class),
            Map.entry(com.atlassian.jira.entity.property.EntityProperty.class, EntityProperties.OfProperty.class),
            Map.entry(com.atlassian.jira.project.Project.class, ProjectView.class),
            Map.entry(com.atlassian.jira.bc.project.component.ProjectComponent.class, ComponentView.class),
            Map.entry(com.atlassian.jira.user.ApplicationUser.class, UserView.class),
            Map.entry(com.atlassian.crowd.embedded.api.Group.class, GroupView.class),
            Map.entry(com.atlassian.jira.security.roles.ProjectRole.class, RoleViews.OfRole.class),
            Map.entry(com.atlassian.jira.security.roles.ProjectRoleActors.class, RoleViews.OfActors.class),
            Map.entry(com.atlassian.jira.security.roles.RoleActor.class, RoleViews.OfActor.class),
            Map.entry(com.atlassian.jira.datetime.DateTimeFormatter.class, DateTimes.Formatter.class),
            Map.entry(com.atlassian.jira.event.issue.IssueChangedEvent.class, EventTranslation.Changed.class),
            Map.entry(com.atlassian.jira.event.issue.IssueEventBundle.class, EventTranslation.Bundle.class),
            Map.entry(com.atlassian.jira.jql.query.QueryCreationContext.class, QueryViews.OfSearcher.class),
            Map.entry(com.atlassian.query.Query.class, QueryViews.OfQuery.class),
            Map.entry(com.atlassian.query.clause.TerminalClause.class, QueryViews.OfTerm.class),
            Map.entry(com.atlassian.sal.api.user.UserProfile.class, SalUsers.Profile.class),
            Map.entry(com.atlassian.sal.api.pluginsettings.PluginSettings.class, Settings.OfKey.class),
            Map.entry(com.atlassian.cache.Cache.class, JvmCache.class),
            Map.entry(com.atlassian.cache.CachedReference.class, Caches.Reference.class),
            Map.entry(com.atlassian.beehive.ClusterLock.class, NamedLock.class),
            Map.entry(com.atlassian.scheduler.JobRunnerRequest.class, Scheduler.Request.class),
            Map.entry(com.atlassian.scheduler.status.JobDetails.class, Scheduler.Details.class));

    private static final Set<String> OF_EVERY_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    private final Map<Class<?>, Class<?>> services;

    SupportMatrix(JiraServices services) {
        this.services = services.targets();
    }

    /** Two tables in Markdown. */
    String tables() {
        return "### Services\n\n" + table(services) + "\n### What they answer\n\n" + table(VALUES);
    }

    private static String table(Map<Class<?>, Class<?>> pairs) {
        String rows = pairs.entrySet().stream()
                .sorted(Comparator.comparing(pair -> pair.getKey().getName()))
                .map(pair -> row(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining());
        return "| Type | Done | Throws |\n|---|---|---|\n" + rows;
    }

    private static String row(Class<?> type, Class<?> target) {
        Map<Boolean, List<Method>> methods = declared(type)
                .collect(Collectors.partitioningBy(
                        method -> Honest.match(target, method).isPresent()));
        String missing = methods.get(false).stream()
                .map(SupportMatrix::signature)
                .sorted()
                .map(signature -> "`" + signature + "`")
                .collect(Collectors.joining(", "));
        return "| `" + type.getName() + "` | " + methods.get(true).size() + " | " + (missing.isEmpty() ? "–" : missing)
                + " |\n";
    }

    private static Stream<Method> declared(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("com.atlassian."))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .collect(Collectors.toMap(
                        SupportMatrix::signature, method -> method, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Public methods that no interface asks for: misspelt, or with the wrong parameters. */
    Set<String> orphans() {
        Set<String> orphans = new TreeSet<>();
        Map<Class<?>, Set<Method>> wanted = new LinkedHashMap<>();
        Stream.concat(services.entrySet().stream(), VALUES.entrySet().stream())
                .forEach(pair -> wanted.computeIfAbsent(pair.getValue(), any -> new HashSet<>())
                        .addAll(Arrays.stream(pair.getKey().getMethods())
                                .flatMap(method -> Honest.match(pair.getValue(), method).stream())
                                .toList()));
        wanted.forEach((target, found) -> Arrays.stream(target.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.cxmaturity."))
                .filter(method -> !method.isBridge() && !found.contains(method))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()) && !isOwn(target, method))
                .forEach(method -> orphans.add(target.getSimpleName() + "." + signature(method))));
        return orphans;
    }

    private static boolean isOwn(Class<?> target, Method method) {
        Set<String> own = target.isRecord()
                ? Arrays.stream(target.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
        return own.contains(method.getName())
                || ConstantViews.Constant.class.isAssignableFrom(target)
                || Set.of("close", "items").contains(method.getName());
    }
}
