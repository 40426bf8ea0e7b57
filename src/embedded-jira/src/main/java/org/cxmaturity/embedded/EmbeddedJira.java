package org.cxmaturity.embedded;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.cxmaturity.embedded.ao.AoModules;
import org.cxmaturity.embedded.i18n.LocaleTexts;
import org.cxmaturity.embedded.i18n.TextResolver;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.HostBeans;
import org.cxmaturity.embedded.modules.PluginAccount;
import org.cxmaturity.embedded.modules.PluginEvents;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.modules.RegisteredModules;
import org.cxmaturity.embedded.modules.WebResources;
import org.cxmaturity.embedded.osgi.FlavourCheck;
import org.cxmaturity.embedded.osgi.HostServices;
import org.cxmaturity.embedded.osgi.Lifecycles;
import org.cxmaturity.embedded.osgi.OsgiFramework;
import org.cxmaturity.embedded.osgi.PluginJar;
import org.cxmaturity.embedded.osgi.Plugins;
import org.cxmaturity.embedded.velocity.TemplateRenderers;
import org.cxmaturity.embedded.web.DownloadServlet;
import org.cxmaturity.embedded.web.PageNeeds;
import org.cxmaturity.embedded.web.PageResources;
import org.cxmaturity.embedded.web.PluginServlets;
import org.cxmaturity.embedded.web.RequestFilter;
import org.cxmaturity.embedded.web.ResourceAddresses;
import org.cxmaturity.embedded.web.RestApplications;
import org.cxmaturity.embedded.web.RestModules;
import org.cxmaturity.embedded.web.RestServlet;
import org.cxmaturity.embedded.web.StartGate;
import org.cxmaturity.embedded.web.ThreadHttpContext;
import org.cxmaturity.embedded.web.WebServer;
import org.cxmaturity.embedded.web.XsrfTokens;

/** A running embedded Jira: the composition root of everything in this module. */
public final class EmbeddedJira implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JiraModel model;
    private final JiraApi api;
    private final Texts texts;
    private final JiraAuthenticationContext authentication;
    private final HostServices services = new HostServices();
    private final HostBeans beans = new HostBeans(services::find);
    private final TemplateRenderers templates;
    private final PluginModules modules;
    private final WebResources resources;
    private final RestApplications applications;
    private final RestServlet rest = new RestServlet();
    private final PluginServlets servlets = new PluginServlets();
    private final StartGate gate = new StartGate();
    private final WebServer server;
    private final OsgiFramework framework;
    private final Plugins plugins;

    /** Makes Atlassian's API over the model. */
    public interface ApiMaker {
        /**
         * @param model the Jira
         * @param home the folder of its data
         * @param texts the texts of plugins
         * @param baseUrl where it is served, without a slash at its end; known once the server listens
         */
        JiraApi make(JiraModel model, Path home, Texts texts, Supplier<String> baseUrl);
    }

    /** Adds pages and REST resources of Jira's own, once everything that they need is there. */
    public interface OwnPages {
        void serve(EmbeddedJira jira);
    }

    private EmbeddedJira(Options options, ApiMaker apiMaker, OwnPages pages) {
        Home home = Home.of(options);
        model = JiraModel.open(home.database(), Clock.systemUTC());
        texts = new Texts();
        server = new WebServer(options.port());
        api = apiMaker.make(model, home.folder(), texts, this::baseUrl);
        authentication = service(JiraAuthenticationContext.class);
        templates = new TemplateRenderers(
                () -> Map.of("i18n", new LocaleTexts(texts, locale()), "baseurl", WebServer.CONTEXT_PATH));
        modules = new PluginModules(beans, templates, texts, this::locale, WebServer.CONTEXT_PATH);
        resources = new WebResources(beans, texts, WebServer.CONTEXT_PATH);
        applications = new RestApplications(authentication, service(GlobalPermissionManager.class));
        AoModules tables = new AoModules(
                model.database().dataSource(),
                model.database().settings().isPostgres(),
                service(TransactionTemplate.class),
                service(PluginSettingsFactory.class));
        offerServices(tables);
        serve(pages);
        framework = OsgiFramework.start(Flavour.ofBuild(), home.osgi(), services);
        plugins = new Plugins(framework, PATIENCE);
        listen(tables);
    }

    /**
     * Starts it and installs the plugins that the options name.
     *
     * @param options where to listen, where to keep data, what to install
     * @param apiMaker makes Atlassian's API over the model
     * @param pages adds Jira's own pages
     * @throws org.cxmaturity.embedded.osgi.PluginRefusedException if a plugin can't be served; nothing runs then
     */
    public static EmbeddedJira start(Options options, ApiMaker apiMaker, OwnPages pages) {
        options.plugins().forEach(EmbeddedJira::check);
        EmbeddedJira jira = new EmbeddedJira(options, apiMaker, pages);
        try {
            options.plugins().forEach(jira.plugins::install);
            jira.gate.open();
        } catch (RuntimeException e) {
            jira.close();
            throw e;
        }
        return jira;
    }

    /** Refuses a jar before anything is started, if it can be told from the jar alone. */
    private static void check(Path path) {
        PluginJar jar = PluginJar.read(path);
        new FlavourCheck(Flavour.ofBuild()).check(jar);
        Descriptor.check().check(jar);
    }

    private <T> T service(Class<T> type) {
        Object found = api.services().get(type);
        if (found == null) {
            throw new IllegalStateException("Nobody offers " + type.getName());
        }
        return type.cast(found);
    }

    private void offerServices(AoModules tables) {
        XsrfTokens tokens = new XsrfTokens(authentication);
        services.offerAll(api.services())
                .offer(I18nResolver.class, new TextResolver(texts, this::locale))
                .offer(XsrfTokenGenerator.class, tokens)
                .offer(XsrfTokenAccessor.class, tokens)
                .offer(XsrfTokenValidator.class, tokens)
                .offer(XsrfRequestValidator.class, tokens)
                .offer(HttpContext.class, new ThreadHttpContext())
                .offer(PageBuilderService.class, PageNeeds.service())
                .offer(WebResourceUrlProvider.class, new ResourceAddresses(this::baseUrl))
                .offer(PluginAccessor.class, new PluginAccount(() -> plugins().all(), key -> plugins()
                        .find(key)))
                .offerPerBundle(ActiveObjects.class, tables::serviceFor)
                .offerPerBundle(TemplateRenderer.class, templates::serviceFor);
    }

    private void serve(OwnPages pages) {
        server.filter("/*", gate)
                .filter("/*", new RequestFilter(api.authenticator(), authentication))
                .serve("/rest/*", rest)
                .serve("/plugins/servlet/*", servlets)
                .serve("/download/*", new DownloadServlet(resources, authentication));
        pages.serve(this);
        server.start();
    }

    /** The order matters: tables, texts and templates are there before a plugin's pages, its own start comes last. */
    private void listen(AoModules tables) {
        plugins.addListener(new FlavourCheck(Flavour.ofBuild()));
        plugins.addListener(Descriptor.check());
        plugins.addListener(texts);
        plugins.addListener(templates);
        plugins.addListener(tables);
        plugins.addListener(new RegisteredModules(api.registry(), beans, () -> new LocaleTexts(texts, locale())));
        plugins.addListener(resources);
        plugins.addListener(modules);
        plugins.addListener(servlets);
        plugins.addListener(new RestModules(rest, applications));
        plugins.addListener(new PluginEvents(service(EventPublisher.class)));
        plugins.addListener(new Lifecycles());
    }

    private Locale locale() {
        return authentication.getLocale();
    }

    /** Where it is served, for example {@code http://localhost:2990/jira}. */
    public String baseUrl() {
        return "http://localhost:" + server.port() + WebServer.CONTEXT_PATH;
    }

    /** Jira's inside. */
    public JiraModel model() {
        return model;
    }

    /** Atlassian's API over it. */
    public JiraApi api() {
        return api;
    }

    /** All that plugins may import, and what the run time adds, by interface. */
    public HostServices services() {
        return services;
    }

    /** The plugins that run. */
    public Plugins plugins() {
        return plugins;
    }

    /** What they add to pages. */
    public PluginModules modules() {
        return modules;
    }

    /** What stands in a page's head. */
    public PageResources pageResources() {
        return new PageResources(resources, WebServer.CONTEXT_PATH);
    }

    /** The texts of plugins. */
    public Texts texts() {
        return texts;
    }

    /** Where Jira's own servlets and filters go. */
    public WebServer server() {
        return server;
    }

    /** Where Jira's own REST resources go, made by {@link #restApplications()}. */
    public RestServlet rest() {
        return rest;
    }

    /** Makes applications of REST resources with Jira's rules. */
    public RestApplications restApplications() {
        return applications;
    }

    /** Stops serving, then the plugins, then the framework, then closes the database with everything written. */
    @Override
    public void close() {
        server.close();
        plugins.stopAll();
        framework.close();
        api.close();
        model.close();
    }
}
