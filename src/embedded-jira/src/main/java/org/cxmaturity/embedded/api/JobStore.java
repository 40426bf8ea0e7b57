package org.cxmaturity.embedded.api;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Jobs that run once per cluster: kept in the database, due when their row says so, run by whoever claims the run. */
final class JobStore {

    private final Database database;

    JobStore(Database database) {
        this.database = database;
    }

    /** A job as it is stored; without a next run it has had its last. */
    record StoredJob(JobId id, JobConfig config, Optional<Instant> nextRun) {}

    /** An unchanged job keeps its next run, so that nodes that start do not run it again. */
    void save(JobId id, JobConfig config, Optional<Instant> firstRun) {
        String schedule = JobTimes.text(config.getSchedule());
        boolean unchanged = database.sql(
                        "SELECT 1 FROM ej_job WHERE job_id = ? AND schedule = ? AND runner_key = ? AND next_run IS NOT NULL",
                        id.toString(),
                        schedule,
                        config.getJobRunnerKey().toString())
                .exists();
        List<String> columns = unchanged
                ? List.of("job_id", "runner_key", "schedule", "parameters")
                : List.of("job_id", "runner_key", "schedule", "parameters", "next_run");
        Object[] values = {
            id.toString(), config.getJobRunnerKey().toString(), schedule, text(config.getParameters()), firstRun
        };
        database.upsert("ej_job", List.of("job_id"), columns, Arrays.copyOf(values, columns.size()));
    }

    void delete(JobId id) {
        database.sql("DELETE FROM ej_job WHERE job_id = ?", id.toString()).update();
    }

    Optional<StoredJob> find(JobId id) {
        return database.sql("SELECT * FROM ej_job WHERE job_id = ?", id.toString())
                .first(JobStore::job);
    }

    List<StoredJob> all() {
        return database.sql("SELECT * FROM ej_job ORDER BY job_id").list(JobStore::job);
    }

    List<StoredJob> due(Instant now) {
        return database.sql("SELECT * FROM ej_job WHERE next_run <= ? ORDER BY next_run LIMIT 100", now)
                .list(JobStore::job);
    }

    /** Whether this caller may run it now; nobody else may then. */
    boolean claim(StoredJob job, Optional<Instant> nextRun) {
        return database.sql(
                                "UPDATE ej_job SET next_run = ? WHERE job_id = ? AND next_run = ?",
                                nextRun,
                                job.id().toString(),
                                job.nextRun())
                        .update()
                > 0;
    }

    private static StoredJob job(Row row) {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(row.string("runner_key")))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(JobTimes.schedule(row.string("schedule")))
                .withParameters(parameters(row.string("parameters")));
        return new StoredJob(JobId.of(row.string("job_id")), config, row.optionalInstant("next_run"));
    }

    /** Texts, whole numbers and truth values only; anything else throws {@link IllegalArgumentException}. */
    private static String text(Map<String, Serializable> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((key, value) -> texts.put(key, kind(value) + value.toString()));
        return SettingText.of(texts).content();
    }

    private static String kind(Serializable value) {
        if (value instanceof String) {
            return "s";
        }
        if (value instanceof Long) {
            return "l";
        }
        if (value instanceof Integer) {
            return "i";
        }
        if (value instanceof Boolean) {
            return "b";
        }
        throw new IllegalArgumentException(
                "Parameters of jobs may be texts, whole numbers and truth values, not " + value);
    }

    private static Map<String, Serializable> parameters(String content) {
        Map<String, Serializable> parameters = new LinkedHashMap<>();
        Map<?, ?> texts = (Map<?, ?>) new SettingText(SettingText.Kind.MAP, content).value();
        texts.forEach((key, value) -> parameters.put((String) key, parameter((String) value)));
        return parameters;
    }

    private static Serializable parameter(String text) {
        String value = text.substring(1);
        return switch (text.charAt(0)) {
            case 'l' -> Long.valueOf(value);
            case 'i' -> Integer.valueOf(value);
            case 'b' -> Boolean.valueOf(value);
            default -> value;
        };
    }
}
