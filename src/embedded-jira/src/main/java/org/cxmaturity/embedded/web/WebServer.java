package org.cxmaturity.embedded.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.HttpCookieUtils;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty on the loopback interface with everything below one context path. */
public final class WebServer implements AutoCloseable {
    /** Where everything is served, as by Atlassian's own development kit. */
    public static final String CONTEXT_PATH = "/jira";

    private static final int MOST_THREADS = 40;
    private static final long STOP_MILLIS = 5_000;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    /**
     * A server that isn't started yet.
     *
     * @param port the port; 0 lets the system choose a free one
     */
    public WebServer(int port) {
        server = new Server(new QueuedThreadPool(MOST_THREADS));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.setContextPath(CONTEXT_PATH);
        context.setAttribute(HttpCookieUtils.SAME_SITE_DEFAULT_ATTRIBUTE, HttpCookie.SameSite.LAX.name());
        context.getServletContext().getSessionCookieConfig().setHttpOnly(true);
        server.setHandler(context);
        server.setStopTimeout(STOP_MILLIS);
    }

    /** Puts a filter before everything at a path such as {@code /*}; filters run in the order of these calls. */
    public WebServer filter(String path, Filter filter) {
        EnumSet<DispatcherType> kinds = EnumSet.of(DispatcherType.REQUEST);
        context.addFilter(new FilterHolder(filter), path, kinds);
        return this;
    }

    /** Serves a path such as {@code /download/*}. */
    public WebServer serve(String path, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1);
        context.addServlet(holder, path);
        return this;
    }

    /** Starts to listen. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            // Jetty declares no narrower type.
            throw new IllegalStateException("The web server can't listen: " + e.getMessage(), e);
        }
    }

    /** The port it listens on; only once it is started. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // Jetty declares no narrower type.
            throw new IllegalStateException("The web server can't stop: " + e.getMessage(), e);
        }
    }
}
