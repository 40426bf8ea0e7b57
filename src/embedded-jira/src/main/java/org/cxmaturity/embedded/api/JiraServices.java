package org.cxmaturity.embedded.api;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.link.IssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.util.BuildUtilsInfo;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerService;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.embedded.JiraApi;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.modules.RegisteredModules;
import org.cxmaturity.embedded.web.Authenticator;

/** All services of Atlassian's API that the embedded Jira has over its model, put together by hand. */
public final class JiraServices implements JiraApi, AutoCloseable {

    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<Class<?>, Class<?>> targets = new LinkedHashMap<>();
    private final Views views;
    private final CurrentUser current = new CurrentUser();
    private final EventBus events = new EventBus();
    private final MailBox mail = new MailBox();
    private final Caches caches;
    private final ClusterLocks locks;
    private final Scheduler scheduler;

    public JiraServices(JiraModel model, Surroundings surroundings) {
        this.views = new Views(model);
        this.caches =
                new Caches(model.clock(), new CacheSignals(model.database(), model.clock(), surroundings.nodeId()));
        this.locks = new ClusterLocks(model.database(), model.clock(), surroundings.nodeId());
        this.scheduler = new Scheduler(new JobStore(model.database()), model.clock());
        EventTranslation translation = new EventTranslation(views, events, model.clock());
        model.events().listen(translation::translate);
        people(surroundings);
        projects();
        issues(model);
        platform(model, surroundings);
    }

    private void people(Surroundings surroundings) {
        KnownUsers users = new KnownUsers(views);
        offer(com.atlassian.jira.user.util.UserManager.class, users);
        offer(UserKeyService.class, users);
        offer(GroupManager.class, new KnownGroups(views));
        offer(ProjectRoleManager.class, new ProjectRoles(views));
        PermissionChecks permissions = new PermissionChecks(views);
        offer(PermissionManager.class, permissions);
        offer(GlobalPermissionManager.class, permissions);
        offer(JiraAuthenticationContext.class, new AuthenticationContext(views, current, surroundings.texts()));
        offer(com.atlassian.sal.api.user.UserManager.class, new SalUsers(views.model(), current, surroundings));
        Locales locales = new Locales(views, current);
        offer(LocaleManager.class, locales);
        offer(LocaleResolver.class, locales);
        offer(I18nHelper.BeanFactory.class, new Languages(locales, surroundings.texts()));
        TimeZones zones = new TimeZones(views, current);
        offer(com.atlassian.jira.timezone.TimeZoneManager.class, zones);
        offer(com.atlassian.sal.api.timezone.TimeZoneManager.class, zones);
        offer(DateTimeFormatterFactory.class, new DateTimes(views, current));
    }

    private void projects() {
        offer(ProjectManager.class, new KnownProjects(views));
        offer(ProjectComponentManager.class, new ProjectComponents(views));
        offer(VersionManager.class, new NoVersions());
        offer(IssueTypeSchemeManager.class, new IssueTypeSchemes(views));
        offer(IssueSecurityLevelManager.class, new SecurityLevelAccess(views));
        Constants constants = new Constants(views);
        offer(ConstantsManager.class, constants);
        offer(IssueTypeManager.class, constants);
        offer(PriorityManager.class, constants);
        offer(ResolutionManager.class, constants);
        offer(StatusCategoryManager.class, new StatusCategories(views));
    }

    private void issues(JiraModel model) {
        offer(IssueManager.class, new IssueAccess(views));
        offer(IssueService.class, new IssueOperations(views));
        IssueLinks links = new IssueLinks(views);
        offer(IssueLinkManager.class, links);
        offer(IssueLinkTypeManager.class, new IssueLinkTypes(views));
        offer(IssueLinkService.class, new IssueLinking(views, links));
        offer(SubTaskManager.class, new SubTasks(views));
        offer(CustomFieldManager.class, new CustomFieldAccess(views));
        offer(LabelManager.class, new Labels(views));
        offer(CommentManager.class, new CommentAccess(views));
        offer(ChangeHistoryManager.class, new ChangeHistory(model));
        offer(JsonEntityPropertyManager.class, new EntityProperties(model));
        offer(SearchService.class, new IssueSearch(views));
    }

    private void platform(JiraModel model, Surroundings surroundings) {
        Application application = new Application(surroundings);
        offer(com.atlassian.sal.api.ApplicationProperties.class, application);
        offer(com.atlassian.jira.config.properties.ApplicationProperties.class, application);
        offer(BuildUtilsInfo.class, application);
        offer(ClusterInfo.class, application);
        offer(LoginUriProvider.class, application);
        offer(TransactionTemplate.class, new Transactions(model.database()));
        offer(PluginSettingsFactory.class, new Settings(model.database()));
        offer(EventPublisher.class, events);
        offer(CacheManager.class, caches);
        offer(CacheFactory.class, caches);
        offer(ClusterLockService.class, locks);
        offer(SchedulerService.class, scheduler);
        offer(MailQueue.class, mail);
    }

    private <T> void offer(Class<T> type, Object target) {
        services.put(type, Honest.as(type, target));
        targets.put(type, target.getClass());
    }

    /** By interface. */
    @Override
    public Map<Class<?>, ?> services() {
        return Collections.unmodifiableMap(services);
    }

    /** What stands behind each service, for the support matrix. */
    Map<Class<?>, Class<?>> targets() {
        return Collections.unmodifiableMap(targets);
    }

    /** One service; throws {@link IllegalArgumentException} if the embedded Jira does not have it here. */
    public <T> T service(Class<T> type) {
        if (!services.containsKey(type)) {
            throw new IllegalArgumentException(type.getName() + " is not among the services");
        }
        return type.cast(services.get(type));
    }

    @Override
    public Authenticator authenticator() {
        return new Passport(views);
    }

    @Override
    public RegisteredModules.Registry registry() {
        return new ModuleRegistry(views);
    }

    /** Who the current thread works for. */
    public CurrentUser currentUser() {
        return current;
    }

    /** Messages that apps wanted to send. */
    public MailBox mail() {
        return mail;
    }

    /** Stops jobs and lets go of locks. */
    @Override
    public void close() {
        scheduler.close();
        caches.close();
        locks.close();
    }
}
