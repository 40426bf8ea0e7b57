package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Security levels of projects and their members. */
public final class SecurityLevels {

    private final Database database;

    SecurityLevels(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<SecurityLevel> of(long projectId) {
        return database.sql("SELECT * FROM ej_security_level WHERE project_id = ? ORDER BY level_name", projectId)
                .list(SecurityLevels::level);
    }

    public Optional<SecurityLevel> byId(long id) {
        return database.sql("SELECT * FROM ej_security_level WHERE id = ?", id).first(SecurityLevels::level);
    }

    /** Makes a level; without members nobody sees its issues. */
    public SecurityLevel create(long projectId, String name, String description, List<Holder> members) {
        return database.inTransaction(() -> {
            long id = database.sql(
                            "INSERT INTO ej_security_level (project_id, level_name, description) VALUES (?, ?, ?)",
                            projectId,
                            name,
                            description)
                    .insert();
            members.forEach(member -> addMember(id, member));
            return new SecurityLevel(id, projectId, name, description);
        });
    }

    /** Idempotent. */
    public void addMember(long levelId, Holder member) {
        List<String> columns = List.of("level_id", "holder", "parameter");
        database.upsert(
                "ej_security_member", columns, columns, levelId, member.kind().name(), member.parameter());
    }

    private static SecurityLevel level(Row row) {
        return new SecurityLevel(
                row.number("id"), row.number("project_id"), row.string("level_name"), row.string("description"));
    }
}
