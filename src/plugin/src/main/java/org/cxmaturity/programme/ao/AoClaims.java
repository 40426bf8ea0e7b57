package org.cxmaturity.programme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.cxmaturity.programme.Claim;
import org.cxmaturity.programme.Claims;

/** Claims in a table whose unique column lets one claim of a subject stand at a time. */
public final class AoClaims implements Claims {

    private final ActiveObjects ao;

    public AoClaims(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Claim> find(String subject) {
        return row("SUBJECT = ?", subject).map(AoClaims::claim);
    }

    @Override
    public boolean open(Claim claim) {
        if (find(claim.subject()).isPresent()) {
            return false;
        }
        try {
            ao.executeInTransaction(() -> ao.create(RaiseClaimEntity.class, columns(claim)));
            return true;
        } catch (ActiveObjectsException e) {
            if (find(claim.subject()).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private static Map<String, Object> columns(Claim claim) {
        return Map.of(
                "SUBJECT", claim.subject(),
                "TOKEN", claim.token(),
                "PROJECT_ID", claim.projectId(),
                "NUMBER_BEFORE", claim.numberBefore(),
                "CREATED_AT", claim.createdAt().toEpochMilli());
    }

    @Override
    public void note(String token, String issueKey) {
        ao.executeInTransaction(() -> {
            row("TOKEN = ?", token).ifPresent(row -> {
                row.setIssueKey(issueKey);
                row.save();
            });
            return token;
        });
    }

    @Override
    public void release(String token) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(RaiseClaimEntity.class, "TOKEN = ?", token));
    }

    private Optional<RaiseClaimEntity> row(String criterion, String value) {
        return Arrays.stream(ao.find(RaiseClaimEntity.class, Query.select().where(criterion, value)))
                .findFirst();
    }

    private static Claim claim(RaiseClaimEntity row) {
        return new Claim(
                row.getSubject(),
                row.getToken(),
                row.getProjectId(),
                row.getNumberBefore(),
                Optional.ofNullable(row.getIssueKey()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }
}
