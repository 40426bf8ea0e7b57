package org.cxmaturity.embedded.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final int ENOUGH = 200;

    @Test
    void shouldKeepEveryCommittedIssueWhenTheProcessIsKilled(@TempDir Path home) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        Set<String> told = toldUntilKilled(writer);

        try (JiraModel model = JiraModel.open(DatabaseSettings.h2File(home), Clock.systemUTC())) {
            Set<Long> ids = told.stream()
                    .map(key -> model.issues().idOf(key))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            assertEquals(told.size(), ids.size());
        }
    }

    private static Set<String> toldUntilKilled(Process writer) throws IOException {
        Set<String> told = new TreeSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && line.endsWith(";")) {
                told.add(line.substring(0, line.length() - 1));
                if (told.size() == ENOUGH) {
                    writer.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        return told;
    }

    /** Makes issues with four threads until it is killed, and tells each one's key once it is committed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            JiraModel model = JiraModel.open(DatabaseSettings.h2File(Path.of(arguments[0])), Clock.systemUTC());
            List<Thread> threads = new ArrayList<>();
            List<String> projects = List.of("WEB", "APP", "PAY", "SUP");
            IntStream.range(0, projects.size())
                    .mapToObj(i -> new Thread(() -> write(model, projects.get(i))))
                    .forEach(threads::add);
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void write(JiraModel model, String projectKey) {
            Project project = model.projects().byKey(projectKey).orElseThrow();
            IssueType task = model.issueTypes().byName("Task").orElseThrow();
            while (true) {
                Issue issue =
                        model.issues().create(Issue.draft(project, task, "Kept").build(), Optional.empty());
                System.out.print(issue.key() + ";\n");
            }
        }
    }
}
