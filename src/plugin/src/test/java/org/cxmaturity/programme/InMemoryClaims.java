package org.cxmaturity.programme;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Claims that last as long as the test. */
public final class InMemoryClaims implements Claims {

    private final Map<String, Claim> bySubject = new ConcurrentHashMap<>();

    @Override
    public Optional<Claim> find(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    @Override
    public boolean open(Claim claim) {
        return bySubject.putIfAbsent(claim.subject(), claim) == null;
    }

    @Override
    public void note(String token, String issueKey) {
        bySubject.replaceAll((subject, claim) -> claim.token().equals(token)
                ? new Claim(
                        subject,
                        token,
                        claim.projectId(),
                        claim.numberBefore(),
                        Optional.of(issueKey),
                        claim.createdAt())
                : claim);
    }

    @Override
    public void release(String token) {
        bySubject.values().removeIf(claim -> claim.token().equals(token));
    }

    public boolean none() {
        return bySubject.isEmpty();
    }
}
