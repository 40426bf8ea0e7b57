package org.cxmaturity.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.MergePatch;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Values;
import org.cxmaturity.shared.WriteResult;

/** Lets people find, make, change and remove programmes. Making one, or moving it, needs the right in its new home. */
public final class EditProgrammes {

    private static final String VERSION = "version";

    private final Programmes programmes;
    private final ProgrammeAccess access;
    private final HomeProjects homes;
    private final ProgrammeContents contents;
    private final Transactions transactions;

    public EditProgrammes(
            Programmes programmes,
            ProgrammeAccess access,
            HomeProjects homes,
            ProgrammeContents contents,
            Transactions transactions) {
        this.programmes = programmes;
        this.access = access;
        this.homes = homes;
        this.contents = contents;
        this.transactions = transactions;
    }

    /** Those that the current user may see, by key. */
    public Page<Map<String, Object>> page(PageRequest request) {
        User user = access.signedIn();
        List<StoredProgramme> all = programmes.all();
        Set<Long> homeIds = all.stream().map(StoredProgramme::homeProjectId).collect(Collectors.toSet());
        Set<Long> visible = homes.visibleTo(user, homeIds);
        List<StoredProgramme> seen = all.stream()
                .filter(programme -> visible.contains(programme.homeProjectId()))
                .toList();
        return Page.of(seen, request).map(this::document);
    }

    public Map<String, Object> get(String key) {
        return document(access.enter(key, Right.VIEW).programme());
    }

    private Map<String, Object> document(StoredProgramme stored) {
        return document(homes.withCurrentKey(stored), stored.stored().version());
    }

    private static Map<String, Object> document(Programme programme, int version) {
        Map<String, Object> document = new LinkedHashMap<>(ProgrammeDocument.write(programme));
        document.put(VERSION, version);
        return document;
    }

    /** Makes a programme. */
    public Edited add(Supplier<Object> document) {
        User user = access.signedIn();
        Result<Draft> draft = read(document.get(), false);
        if (!(draft instanceof Result.Ok<Draft> ok)) {
            return new Edited.Refused(draft.problems());
        }
        Programme programme = ok.value().programme();
        Optional<Long> home = homes.manageable(user, programme.homeProject());
        if (home.isEmpty()) {
            return unknownHome(programme);
        }
        return told(transactions.inOne(() -> programmes.add(programme, home.get())));
    }

    private static Edited unknownHome(Programme programme) {
        return new Edited.Refused(List.of(Problem.rule("homeProject", "unknown-reference", programme.homeProject())));
    }

    private record Draft(Programme programme, int version) {}

    private static Result<Draft> read(Object tree, boolean versioned) {
        return Fields.read(tree, fields -> {
            int version = versioned
                    ? fields.required(VERSION, Values.integer(0, Integer.MAX_VALUE), 0)
                    : fields.optional(VERSION, Values.integer(0, Integer.MAX_VALUE))
                            .orElse(0);
            return new Draft(ProgrammeDocument.read(fields), version);
        });
    }

    /** Puts the document in the place of the programme's own fields. */
    public Edited replace(String key, Supplier<Object> document) {
        Entry entry = access.enter(key, Right.MANAGE);
        Object tree = document.get();
        if (tree instanceof Map<?, ?> given && given.get("key") == null) {
            Map<Object, Object> whole = new LinkedHashMap<>(given);
            whole.put("key", key);
            return write(entry, whole);
        }
        return write(entry, tree);
    }

    /** Changes the fields that the document names, as RFC 7396 says. */
    public Edited merge(String key, Supplier<Object> patch) {
        Entry entry = access.enter(key, Right.MANAGE);
        Object changes = patch.get();
        if (!(changes instanceof Map<?, ?> fields)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        if (fields.get(VERSION) == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        return write(entry, MergePatch.apply(document(entry.programme()), changes));
    }

    private Edited write(Entry entry, Object tree) {
        if (tree instanceof Map<?, ?> given
                && given.get(VERSION) instanceof Integer version
                && version != entry.programme().stored().version()) {
            return new Edited.Stale(document(entry.programme()));
        }
        Result<Draft> draft = read(tree, true);
        if (!(draft instanceof Result.Ok<Draft> ok)) {
            return new Edited.Refused(draft.problems());
        }
        Programme after = ok.value().programme();
        if (!after.key().equals(entry.programme().programme().key())) {
            return new Edited.Refused(List.of(Problem.rule(
                    "key", "key-fixed", entry.programme().programme().key())));
        }
        Optional<Long> home = homes.manageable(entry.user(), after.homeProject());
        if (home.isEmpty()) {
            return unknownHome(after);
        }
        return told(transactions.inOne(() ->
                programmes.replace(entry.id(), after, home.get(), ok.value().version())));
    }

    /**
     * Removes the programme with all that hangs from it. The issues in Jira stay.
     *
     * @return done with {@code {"key", "deleted": {list: count}}}
     */
    public Edited remove(String key, OptionalInt version) {
        Entry entry = access.enter(key, Right.MANAGE);
        int current = entry.programme().stored().version();
        if (version.isPresent() && version.getAsInt() != current) {
            return new Edited.Stale(document(entry.programme()));
        }
        return transactions.inOne(() -> {
            Map<String, Integer> deleted = contents.removeAll(entry.id());
            Edited removed = told(programmes.remove(entry.id(), current));
            if (!(removed instanceof Edited.Done)) {
                throw new AccessRefused(Reason.UNKNOWN, "programme " + key + " changed while it was removed");
            }
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("key", key);
            report.put("deleted", deleted);
            return new Edited.Done(key, report);
        });
    }

    private Edited told(WriteResult<Programme> result) {
        if (result instanceof WriteResult.Done<Programme> done) {
            Programme programme = done.stored().value();
            return new Edited.Done(
                    programme.key(), document(programme, done.stored().version()));
        }
        if (result instanceof WriteResult.Stale<Programme> stale) {
            return new Edited.Stale(
                    document(stale.current().value(), stale.current().version()));
        }
        if (result instanceof WriteResult.Duplicate<Programme> duplicate) {
            String taken = duplicate.current().value().key();
            return new Edited.Refused(List.of(Problem.conflict("key", "duplicate", taken)));
        }
        throw new AccessRefused(Reason.UNKNOWN, "programme");
    }
}
