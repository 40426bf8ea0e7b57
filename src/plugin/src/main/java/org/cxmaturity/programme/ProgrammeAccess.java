package org.cxmaturity.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.CurrentUser;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;

/** The door of every programme: each use case comes through here before it reads or changes anything. */
public final class ProgrammeAccess {

    private final Programmes programmes;
    private final Rights rights;
    private final CurrentUser currentUser;

    public ProgrammeAccess(Programmes programmes, Rights rights, CurrentUser currentUser) {
        this.programmes = programmes;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /**
     * Lets the current user in.
     *
     * @throws AccessRefused {@code SIGN_IN} for anonymous; {@code UNKNOWN} when there is no such programme or the user
     *     can't browse its home project; {@code FORBIDDEN} when only the right is missing
     */
    public Entry enter(String key, Right right) {
        User user = signedIn();
        StoredProgramme programme = programmes
                .find(key)
                .filter(found -> rights.holds(user, Right.VIEW, found.homeProjectId()))
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "programme " + key));
        if (right != Right.VIEW && !rights.holds(user, right, programme.homeProjectId())) {
            throw new AccessRefused(Reason.FORBIDDEN, right + " of programme " + key);
        }
        return new Entry(user, programme);
    }

    /** The current user; empty for anonymous. */
    public Optional<User> current() {
        return currentUser.get();
    }

    /** The current user; refuses anonymous with {@code SIGN_IN}. */
    public User signedIn() {
        return currentUser.get().orElseThrow(() -> new AccessRefused(Reason.SIGN_IN, "anonymous"));
    }

    /** Those of the programmes, named by database id, that the current user may view; none for anonymous. */
    public List<StoredProgramme> visible(Collection<Long> ids) {
        List<StoredProgramme> found =
                ids.stream().flatMap(id -> programmes.find(id).stream()).toList();
        Set<Long> homes = found.stream().map(StoredProgramme::homeProjectId).collect(Collectors.toSet());
        Set<Long> open = currentUser
                .get()
                .map(user -> rights.projectsWith(user, Right.VIEW, homes))
                .orElse(Set.of());
        return found.stream()
                .filter(programme -> open.contains(programme.homeProjectId()))
                .toList();
    }

    /** The current user's rights in a programme; none where the user may not view it, or for anonymous. */
    public Set<Right> rightsOf(String key) {
        return programmes
                .find(key)
                .map(programme -> rightsIn(programme.homeProjectId()))
                .orElse(Set.of());
    }

    /** The current user's rights in programmes whose home is that project; none where the user may not browse it. */
    public Set<Right> rightsIn(long homeProjectId) {
        Set<Right> held = EnumSet.noneOf(Right.class);
        currentUser.get().ifPresent(user -> Arrays.stream(Right.values())
                .filter(right -> rights.holds(user, right, homeProjectId))
                .forEach(held::add));
        return held.contains(Right.VIEW) ? held : Set.of();
    }

    /** Whether the user of this entry holds another right there too. */
    public boolean holds(Entry entry, Right right) {
        return rights.holds(entry.user(), right, entry.programme().homeProjectId());
    }

    /**
     * Someone who was let in.
     *
     * @param user who it is
     * @param programme the programme as it stood then
     */
    public record Entry(User user, StoredProgramme programme) {

        /** The programme's database id. */
        public long id() {
            return programme.id();
        }
    }
}
