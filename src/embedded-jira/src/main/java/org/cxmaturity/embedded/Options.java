package org.cxmaturity.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param port where to listen; 0 for a free port
 * @param home the folder of all data that isn't in a database server
 * @param database a database server; an H2 file in the home if absent
 * @param fresh whether to forget all data and begin anew
 * @param plugins the jars to install, in this order
 */
public record Options(int port, Path home, Optional<DatabaseAddress> database, boolean fresh, List<Path> plugins) {
    /** How to use it, for people. */
    public static final String USAGE =
            "--port N (2990)  --home DIR (.home)  --db JDBC-URL --db-user U --db-password P  --nodes 1  --fresh"
                    + "  --no-demo  --plugin JAR (may be repeated)";

    private static final int STANDARD_PORT = 2990;
    private static final int HIGHEST_PORT = 65535;

    public Options {
        plugins = List.copyOf(plugins);
    }

    /**
     * A database server.
     *
     * @param url a JDBC address
     * @param user empty for none
     * @param password empty for none
     */
    public record DatabaseAddress(String url, String user, String password) {}

    /** The command line can't be understood; the message says why. */
    public static final class UsageException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * Reads a command line.
     *
     * @throws UsageException if an option is unknown, lacks its value or has a wrong one
     */
    public static Options parse(String... arguments) {
        Reader reader = new Reader();
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            reader.take(words.next(), words);
        }
        return reader.options();
    }

    /** Collects the values while the words go by. */
    private static final class Reader {
        private int port = STANDARD_PORT;
        private Path home = Path.of(".home");
        private Optional<String> url = Optional.empty();
        private String user = "";
        private String password = "";
        private boolean fresh;
        private final List<Path> plugins = new ArrayList<>();

        void take(String word, Iterator<String> rest) {
            switch (word) {
                case "--port" -> port = number(word, value(word, rest), HIGHEST_PORT);
                case "--home" -> home = Path.of(value(word, rest));
                case "--db" -> url = Optional.of(value(word, rest));
                case "--db-user" -> user = value(word, rest);
                case "--db-password" -> password = value(word, rest);
                case "--nodes" -> oneNode(value(word, rest));
                case "--fresh" -> fresh = true;
                case "--plugin" -> plugins.add(Path.of(value(word, rest)));
                case "--no-demo" -> {
                    // The demo comes over HTTP from whoever started us; nothing of it is loaded here.
                }
                default -> throw new UsageException("There is no option " + word + ". Options: " + USAGE);
            }
        }

        private static String value(String word, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new UsageException(word + " needs a value. Options: " + USAGE);
            }
            return rest.next();
        }

        private static int number(String word, String value, int highest) {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > highest) {
                throw new UsageException(word + " needs a number up to " + highest + ", not " + value);
            }
            return Integer.parseInt(value);
        }

        private static void oneNode(String value) {
            if (number("--nodes", value, HIGHEST_PORT) != 1) {
                throw new UsageException("Several nodes are not done yet: --nodes takes 1");
            }
        }

        Options options() {
            if (url.isEmpty() && !(user.isEmpty() && password.isEmpty())) {
                throw new UsageException("--db-user and --db-password belong to --db");
            }
            return new Options(
                    port, home, url.map(address -> new DatabaseAddress(address, user, password)), fresh, plugins);
        }
    }
}
