package org.cxmaturity.programme;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.platform.CurrentUser;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Rights;
import org.cxmaturity.platform.User;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/**
 * A Jira with the programme {@code bank}, whose database id is {@value #BANK} and whose home project is CX, and with
 * people who have some rights in it.
 */
public final class Doors implements Programmes, Rights, CurrentUser {

    public static final long BANK = 7;
    public static final User PRODUCT = new User("k-product", "product", "Paula Product");
    private static final long HOME = 10_000;

    private final Map<User, Set<Right>> rights = new HashMap<>();
    private Programme bank = new Programme("bank", "Bank", "CX", "", "", ProgrammeSettings.usual());
    private Optional<User> current = Optional.empty();

    /** The product person is signed in and may do what triage may. */
    public static Doors openToTriage() {
        Doors doors = new Doors();
        doors.let(PRODUCT, Right.VIEW, Right.TRIAGE);
        doors.signIn(PRODUCT);
        return doors;
    }

    public ProgrammeAccess access() {
        return new ProgrammeAccess(this, this, this);
    }

    public void signIn(User user) {
        current = Optional.of(user);
    }

    public void signOut() {
        current = Optional.empty();
    }

    /** Takes all rights of the user and gives these. */
    public void let(User user, Right... these) {
        Set<Right> granted = EnumSet.noneOf(Right.class);
        granted.addAll(List.of(these));
        rights.put(user, granted);
    }

    public void settings(ProgrammeSettings settings) {
        bank = new Programme(bank.key(), bank.name(), bank.homeProject(), "", "", settings);
    }

    @Override
    public Optional<User> get() {
        return current;
    }

    private StoredProgramme stored() {
        return new StoredProgramme(new Stored<>(bank, 1, BANK), HOME);
    }

    @Override
    public List<StoredProgramme> all() {
        return List.of(stored());
    }

    @Override
    public Optional<StoredProgramme> find(String key) {
        return Optional.of(stored()).filter(one -> one.programme().key().equals(key));
    }

    @Override
    public Optional<StoredProgramme> find(long id) {
        return Optional.of(stored()).filter(one -> one.id() == id);
    }

    @Override
    public List<StoredProgramme> homedIn(long projectId) {
        return all().stream().filter(one -> one.homeProjectId() == projectId).toList();
    }

    @Override
    public WriteResult<Programme> add(Programme programme, long homeProjectId) {
        throw new UnsupportedOperationException("add " + programme);
    }

    @Override
    public WriteResult<Programme> replace(long id, Programme programme, long homeProjectId, int expectedVersion) {
        throw new UnsupportedOperationException("replace " + programme);
    }

    @Override
    public WriteResult<Programme> remove(long id, int expectedVersion) {
        throw new UnsupportedOperationException("remove " + id);
    }

    @Override
    public boolean holds(User user, Right right, long homeProjectId) {
        return homeProjectId == HOME
                && Objects.requireNonNullElse(rights.get(user), Set.<Right>of()).contains(right);
    }

    @Override
    public Set<Long> projectsWith(User user, Right right, Collection<Long> homeProjectIds) {
        return homeProjectIds.stream().filter(id -> holds(user, right, id)).collect(Collectors.toSet());
    }

    @Override
    public boolean administersJira(User user) {
        return false;
    }
}
