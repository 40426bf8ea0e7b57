package org.cxmaturity.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.DocumentList;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.MergePatch;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Values;
import org.cxmaturity.shared.WriteResult;

/**
 * Reads and changes one list of a programme by documents. A list of its own says how its entities are read, written and
 * checked; rights, versions, merging and references are the same for all.
 *
 * @param <E> the entity
 */
public abstract class EditList<E> implements DocumentList {

    /** The field that holds the lock. */
    protected static final String VERSION = "version";

    private final ListEditing editing;
    private final KeyedRepository<E> list;
    private final EntityForm<E> form;

    protected EditList(ListEditing editing, KeyedRepository<E> list, EntityForm<E> form) {
        this.editing = editing;
        this.list = list;
        this.form = form;
    }

    /** Which list is meant, and how its entities are read. */
    public record Scope<E>(Entry entry, long owner, EntityForm<E> form) {}

    /** The right that reading needs. */
    protected Right toRead() {
        return Right.VIEW;
    }

    /** The right that changes need. */
    protected Right toChange() {
        return Right.MANAGE;
    }

    /** The database id of the owner of the list; empty when there is no such owner. */
    protected Optional<Scope<E>> scope(Entry entry, ListRef ref) {
        return Optional.of(new Scope<>(entry, entry.id(), form));
    }

    /** Refuses an entity for what is in the list already. */
    protected void refuseAdding(Scope<E> scope, E entity, Problems problems) {
        // most lists take any number of any entities
    }

    /** The document of an entity as callers see it. */
    protected Map<String, Object> document(Scope<E> scope, Stored<E> stored) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (scope.form().isNumbered()) {
            document.put("key", Long.toString(stored.id()));
        }
        document.putAll(scope.form().write(stored.value()));
        document.put(VERSION, stored.version());
        return document;
    }

    protected final Scope<E> enter(ListRef ref, Right right) {
        Entry entry = editing.access().enter(ref.programme(), right);
        return scope(entry, ref).orElseThrow(() -> unknown(ref.toString()));
    }

    private static AccessRefused unknown(String what) {
        return new AccessRefused(Reason.UNKNOWN, what);
    }

    @Override
    public Page<Map<String, Object>> page(ListRef ref, PageRequest request) {
        Scope<E> scope = enter(ref, toRead());
        return veiled(scope, list.page(scope.owner(), request).map(stored -> document(scope, stored)));
    }

    /** The page without the issues that the one who asks may not browse. */
    protected final Page<Map<String, Object>> veiled(Scope<E> scope, Page<Map<String, Object>> page) {
        editing.veil().draw(scope.entry().user(), page.values());
        return page;
    }

    private Map<String, Object> shown(Scope<E> scope, Stored<E> stored) {
        Map<String, Object> document = document(scope, stored);
        editing.veil().draw(scope.entry().user(), List.of(document));
        return document;
    }

    @Override
    public final Map<String, Object> get(ListRef ref, String key) {
        Scope<E> scope = enter(ref, toRead());
        return shown(scope, find(scope, key));
    }

    private Stored<E> find(Scope<E> scope, String key) {
        return list.find(scope.owner(), key).orElseThrow(() -> unknown(key));
    }

    @Override
    public final Edited add(ListRef ref, Supplier<Object> document) {
        Scope<E> scope = enter(ref, toChange());
        Result<Draft<E>> draft = read(scope, document.get(), false);
        if (!(draft instanceof Result.Ok<Draft<E>> ok)) {
            return new Edited.Refused(draft.problems());
        }
        Problems problems = new Problems();
        refuseAdding(scope, ok.value().entity(), problems);
        return problems.none()
                ? told(scope, list.add(scope.owner(), ok.value().entity()))
                : new Edited.Refused(problems.all());
    }

    /** What a document says: the entity, and the version that it changes, 0 for a new one. */
    private record Draft<E>(E entity, int version) {}

    private Result<Draft<E>> read(Scope<E> scope, Object tree, boolean versioned) {
        References known = editing.references().of(scope.entry().id());
        return Fields.read(tree, fields -> {
            Optional<Integer> version = fields.optional(VERSION, Values.integer(0, Integer.MAX_VALUE));
            if (versioned && version.isEmpty() && tree instanceof Map<?, ?> given && given.get(VERSION) == null) {
                fields.malformed(VERSION, "required");
            }
            scope.form().readOnly().forEach(field -> fields.optional(field, (raw, path, problems) -> Optional.of(raw)));
            E entity = scope.form().read(fields);
            Problems problems = fields.problems();
            scope.form().check(entity, known, problems);
            return new Draft<>(entity, version.orElse(0));
        });
    }

    @Override
    public final Edited replace(ListRef ref, String key, Supplier<Object> document) {
        Scope<E> scope = enter(ref, toChange());
        Stored<E> before = find(scope, key);
        Object whole = withKey(scope, key, document.get());
        return write(scope, key, before, whole);
    }

    @Override
    public final Edited merge(ListRef ref, String key, Supplier<Object> patch) {
        Scope<E> scope = enter(ref, toChange());
        Stored<E> before = find(scope, key);
        Object changes = patch.get();
        if (!(changes instanceof Map<?, ?> fields)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        if (fields.get(VERSION) == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        return write(scope, key, before, MergePatch.apply(document(scope, before), changes));
    }

    /** Who names the entity in the address need not name it in the document again. */
    private static Object withKey(Scope<?> scope, String key, Object tree) {
        if (!(tree instanceof Map<?, ?> given) || given.get(scope.form().keyField()) != null) {
            return tree;
        }
        Map<Object, Object> whole = new LinkedHashMap<>(given);
        whole.put(scope.form().keyField(), key);
        return whole;
    }

    private Edited write(Scope<E> scope, String key, Stored<E> before, Object tree) {
        if (tree instanceof Map<?, ?> fields && isStale(fields, before)) {
            return new Edited.Stale(shown(scope, before));
        }
        Object lifted = editing.veil().lift(scope.entry().user(), document(scope, before), tree);
        Result<Draft<E>> draft = read(scope, lifted, true);
        if (!(draft instanceof Result.Ok<Draft<E>> ok)) {
            return new Edited.Refused(draft.problems());
        }
        E after = ok.value().entity();
        Problems problems = new Problems();
        refuseOtherKey(scope, key, tree, problems);
        refuseGoing(scope, before.value(), Optional.of(after), problems);
        if (!problems.none()) {
            return new Edited.Refused(problems.all());
        }
        return told(scope, list.replace(scope.owner(), key, after, ok.value().version()));
    }

    /** Somebody who is late is told so before anything else, for the rest of the document may be wrong for that alone. */
    private static boolean isStale(Map<?, ?> fields, Stored<?> before) {
        return fields.get(VERSION) instanceof Integer version && version != before.version();
    }

    private static void refuseOtherKey(Scope<?> scope, String key, Object tree, Problems problems) {
        String field = scope.form().keyField();
        if (tree instanceof Map<?, ?> given && !key.equals(given.get(field))) {
            problems.rule(field, "key-fixed", key);
        }
    }

    private void refuseGoing(Scope<E> scope, E before, Optional<E> after, Problems problems) {
        References going = scope.form()
                .names(before)
                .without(after.map(scope.form()::names).orElse(References.NONE));
        if (going.equals(References.NONE)) {
            return;
        }
        List<String> referring = editing.guard().referringTo(scope.entry().id(), going);
        if (!referring.isEmpty()) {
            problems.conflict(scope.form().keyField(), "in-use", String.join(", ", referring));
        }
    }

    @Override
    public final Edited remove(ListRef ref, String key, OptionalInt version) {
        Scope<E> scope = enter(ref, toChange());
        Stored<E> before = find(scope, key);
        if (version.isPresent() && version.getAsInt() != before.version()) {
            return new Edited.Stale(shown(scope, before));
        }
        Problems problems = new Problems();
        refuseGoing(scope, before.value(), Optional.empty(), problems);
        return problems.none()
                ? told(scope, list.remove(scope.owner(), key, before.version()))
                : new Edited.Refused(problems.all());
    }

    private Edited told(Scope<E> scope, WriteResult<E> result) {
        if (result instanceof WriteResult.Done<E> done) {
            Map<String, Object> document = shown(scope, done.stored());
            return new Edited.Done(String.valueOf(document.get(scope.form().keyField())), document);
        }
        if (result instanceof WriteResult.Stale<E> stale) {
            return new Edited.Stale(shown(scope, stale.current()));
        }
        if (result instanceof WriteResult.Duplicate<E> && scope.form().isNumbered()) {
            return new Edited.Refused(List.of(Problem.conflict("", "duplicate-entry")));
        }
        if (result instanceof WriteResult.Duplicate<E> duplicate) {
            Object taken = document(scope, duplicate.current()).get(scope.form().keyField());
            return new Edited.Refused(List.of(Problem.conflict(scope.form().keyField(), "duplicate", taken)));
        }
        throw unknown(scope.entry().programme().programme().key());
    }
}
