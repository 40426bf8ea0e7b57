package org.cxmaturity.embedded;

import java.util.concurrent.CountDownLatch;
import org.cxmaturity.embedded.osgi.PluginRefusedException;

/** Starts an embedded Jira from the command line and runs it until it is told to end. */
public final class Main {
    private static final int WRONG_USAGE = 2;
    private static final int PLUGIN_REFUSED = 3;

    private Main() {}

    /** See {@link Options#USAGE}. Prints {@code Ready: } and the address when it serves; SIGTERM ends it. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedJira jira;
        try {
            jira = Standard.start(Options.parse(arguments));
        } catch (Options.UsageException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
            return;
        } catch (PluginRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(PLUGIN_REFUSED);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(jira::close, "stop"));
        System.out.println("Ready: " + jira.baseUrl());
        new CountDownLatch(1).await();
    }
}
