package org.cxmaturity.vision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.MergePatch;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Subject;
import org.cxmaturity.shared.Values;
import org.cxmaturity.shared.WriteResult;

/**
 * Lets people read, write and revise the vision. In its document {@code version} is the lock, 0 as long as nothing was
 * written, and {@code number} says which version of the vision it is.
 */
public final class EditVision {

    private static final String VERSION = "version";
    private static final String PRINCIPLES = "principles";

    private final ListEditing editing;
    private final Visions visions;

    public EditVision(ListEditing editing, Visions visions) {
        this.editing = editing;
        this.visions = visions;
    }

    public Map<String, Object> get(String programme) {
        Entry entry = editing.access().enter(programme, Right.VIEW);
        return shown(entry, visions.current(entry.id()));
    }

    private Map<String, Object> shown(Entry entry, Stored<Vision> stored) {
        return veiled(entry, document(stored));
    }

    private Map<String, Object> veiled(Entry entry, Map<String, Object> vision) {
        List<Map<String, Object>> principles = new ArrayList<>();
        for (Object principle : (List<?>) vision.get(PRINCIPLES)) {
            Map<String, Object> own = new LinkedHashMap<>();
            ((Map<?, ?>) principle).forEach((field, value) -> own.put((String) field, value));
            principles.add(own);
        }
        editing.veil().draw(entry.user(), principles);
        Map<String, Object> veiled = new LinkedHashMap<>(vision);
        veiled.put(PRINCIPLES, principles);
        return veiled;
    }

    private static Map<String, Object> document(Stored<Vision> stored) {
        Map<String, Object> document = new LinkedHashMap<>(document(stored.value()));
        document.put(VERSION, stored.version());
        return document;
    }

    private static Map<String, Object> document(Vision vision) {
        return VisionDocument.write(vision, VisionDocument.AS_RESOURCE);
    }

    /** Earlier versions, oldest first. */
    public Page<Map<String, Object>> versions(String programme, PageRequest request) {
        Entry entry = editing.access().enter(programme, Right.VIEW);
        return Page.of(visions.history(entry.id()), request).map(vision -> veiled(entry, document(vision)));
    }

    /** One version, an earlier one or the current one. */
    public Map<String, Object> version(String programme, String number) {
        Entry entry = editing.access().enter(programme, Right.VIEW);
        Vision current = visions.current(entry.id()).value();
        return visions.history(entry.id()).stream()
                .filter(vision -> Integer.toString(vision.number()).equals(number))
                .findFirst()
                .or(() -> Optional.of(current)
                        .filter(vision -> Integer.toString(vision.number()).equals(number)))
                .map(vision -> veiled(entry, document(vision)))
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "version " + number));
    }

    /** Puts the document in the place of the vision with its target groups, principles and tests. */
    public Edited replace(String programme, Supplier<Object> document) {
        Entry entry = editing.access().enter(programme, Right.MANAGE);
        Object tree = document.get();
        Stored<Vision> before = visions.current(entry.id());
        if (tree instanceof Map<?, ?> given && given.get(VisionDocument.AS_RESOURCE) == null) {
            Map<Object, Object> whole = new LinkedHashMap<>(given);
            whole.put(VisionDocument.AS_RESOURCE, before.value().number());
            return write(entry, before, whole);
        }
        return write(entry, before, tree);
    }

    /** Changes the fields that the document names, as RFC 7396 says. */
    public Edited merge(String programme, Supplier<Object> patch) {
        Entry entry = editing.access().enter(programme, Right.MANAGE);
        Object changes = patch.get();
        if (!(changes instanceof Map<?, ?> fields)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        if (fields.get(VERSION) == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        Stored<Vision> before = visions.current(entry.id());
        return write(entry, before, MergePatch.apply(document(before), changes));
    }

    private record Draft(Vision vision, int version) {}

    private Edited write(Entry entry, Stored<Vision> before, Object tree) {
        if (tree instanceof Map<?, ?> given
                && given.get(VERSION) instanceof Integer version
                && version != before.version()) {
            return new Edited.Stale(shown(entry, before));
        }
        Result<Draft> draft = read(entry, before.value(), lifted(entry, before.value(), tree));
        return draft instanceof Result.Ok<Draft> ok
                ? told(
                        entry,
                        visions.replace(
                                entry.id(), ok.value().vision(), ok.value().version()))
                : new Edited.Refused(draft.problems());
    }

    /** What was sent, with the issues of those principles whose issue the one who sends it could not see. */
    private Object lifted(Entry entry, Vision before, Object tree) {
        if (!(tree instanceof Map<?, ?> given) || !(given.get(PRINCIPLES) instanceof List<?> sent)) {
            return tree;
        }
        Map<Object, Map<String, Object>> stored =
                before.principles().stream().collect(Collectors.toMap(Principle::key, PrincipleDocument::write));
        Map<Object, Object> whole = new LinkedHashMap<>(given);
        whole.put(
                PRINCIPLES,
                sent.stream()
                        .map(one -> one instanceof Map<?, ?> principle && stored.containsKey(principle.get("key"))
                                ? editing.veil().lift(entry.user(), stored.get(principle.get("key")), principle)
                                : one)
                        .toList());
        return whole;
    }

    private Result<Draft> read(Entry entry, Vision before, Object tree) {
        References known = editing.references().of(entry.id());
        return Fields.read(tree, fields -> {
            int version = fields.required(VERSION, Values.integer(0, Integer.MAX_VALUE), 0);
            Vision vision = VisionDocument.read(fields, VisionDocument.AS_RESOURCE);
            Problems problems = fields.problems();
            if (vision.number() != before.number()) {
                problems.rule(VisionDocument.AS_RESOURCE, "key-fixed", before.number());
            }
            VisionDocument.check(vision, "", known, problems);
            refuseGoing(entry, names(before).without(names(vision)), problems);
            return new Draft(vision, version);
        });
    }

    private static References names(Vision vision) {
        return new References(
                vision.principles().stream()
                        .map(principle -> Subject.principle(principle.key()))
                        .collect(Collectors.toSet()),
                vision.targetGroups().stream().map(TargetGroup::key).collect(Collectors.toSet()),
                Set.of());
    }

    private void refuseGoing(Entry entry, References going, Problems problems) {
        List<String> referring =
                going.equals(References.NONE) ? List.of() : editing.guard().referringTo(entry.id(), going);
        if (!referring.isEmpty()) {
            problems.conflict("", "in-use", String.join(", ", referring));
        }
    }

    /**
     * Keeps the current version among the earlier ones and begins the next one with the same content as a draft.
     *
     * @param document {@code {"version": lock}}
     */
    public Edited revise(String programme, Supplier<Object> document) {
        Entry entry = editing.access().enter(programme, Right.MANAGE);
        Result<Integer> version = Fields.read(
                document.get(), fields -> fields.required(VERSION, Values.integer(0, Integer.MAX_VALUE), 0));
        if (!(version instanceof Result.Ok<Integer> ok)) {
            return new Edited.Refused(version.problems());
        }
        return editing.transactions().inOne(() -> {
            Vision before = visions.current(entry.id()).value();
            WriteResult<Vision> result = visions.replace(entry.id(), VisionRules.revise(before), ok.value());
            if (result instanceof WriteResult.Done) {
                List<Vision> history = new ArrayList<>(visions.history(entry.id()));
                history.add(before);
                visions.replaceHistory(entry.id(), history);
            }
            return told(entry, result);
        });
    }

    private Edited told(Entry entry, WriteResult<Vision> result) {
        if (result instanceof WriteResult.Done<Vision> done) {
            return new Edited.Done(Integer.toString(done.stored().value().number()), shown(entry, done.stored()));
        }
        if (result instanceof WriteResult.Stale<Vision> stale) {
            return new Edited.Stale(shown(entry, stale.current()));
        }
        throw new AccessRefused(Reason.UNKNOWN, "vision");
    }
}
