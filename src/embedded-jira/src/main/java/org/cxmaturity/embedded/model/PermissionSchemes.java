package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Named sets of grants. */
public final class PermissionSchemes {

    private final Database database;

    PermissionSchemes(Database database) {
        this.database = database;
    }

    public List<PermissionScheme> all() {
        return database.sql("SELECT * FROM ej_permission_scheme ORDER BY id").list(PermissionSchemes::scheme);
    }

    public Optional<PermissionScheme> byId(long id) {
        return database.sql("SELECT * FROM ej_permission_scheme WHERE id = ?", id)
                .first(PermissionSchemes::scheme);
    }

    public PermissionScheme create(String name, String description) {
        long id = database.sql(
                        "INSERT INTO ej_permission_scheme (scheme_name, description) VALUES (?, ?)", name, description)
                .insert();
        return new PermissionScheme(id, name, description);
    }

    public List<Grant> grants(long schemeId) {
        return database.sql("SELECT * FROM ej_grant WHERE scheme_id = ? ORDER BY permission, id", schemeId)
                .list(row -> new Grant(
                        row.number("id"),
                        schemeId,
                        row.string("permission"),
                        new Holder(Holder.Kind.valueOf(row.string("holder")), row.string("parameter"))));
    }

    /** Idempotent. The permission may be one that an app will declare later. */
    public void grant(long schemeId, String permission, Holder holder) {
        database.upsert(
                "ej_grant",
                List.of("scheme_id", "permission", "holder", "parameter"),
                List.of("scheme_id", "permission", "holder", "parameter"),
                schemeId,
                permission,
                holder.kind().name(),
                holder.parameter());
    }

    /** Idempotent. */
    public void revoke(long schemeId, String permission, Holder holder) {
        database.sql(
                        "DELETE FROM ej_grant WHERE scheme_id = ? AND permission = ? AND holder = ? AND parameter = ?",
                        schemeId,
                        permission,
                        holder.kind().name(),
                        holder.parameter())
                .update();
    }

    private static PermissionScheme scheme(Row row) {
        return new PermissionScheme(row.number("id"), row.string("scheme_name"), row.string("description"));
    }
}
