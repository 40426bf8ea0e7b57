package org.cxmaturity.embedded.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Makes JAX-RS applications that share Jira's rules: who may call, XSRF, JSON by Jackson, failures without insides. */
public final class RestApplications {
    /** Jersey warns of each resource given as an object that it is no provider; held, so that its level stays. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private final RestAccess access;

    public RestApplications(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.access = new RestAccess(authentication, permissions);
    }

    /** An application without resources yet. */
    public ResourceConfig empty() {
        ResourceConfig application = new ResourceConfig();
        application.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.register(JacksonFeature.withoutExceptionMappers());
        application.register(access);
        application.register(new RestErrors());
        return application;
    }

    /** An application of Jira's own: these objects are its resources. */
    public ResourceConfig of(Object... resources) {
        ResourceConfig application = empty();
        for (Object resource : resources) {
            application.register(resource);
        }
        return application;
    }
}
