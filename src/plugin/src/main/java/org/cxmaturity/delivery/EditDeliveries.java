package org.cxmaturity.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.cxmaturity.platform.DocumentList;
import org.cxmaturity.platform.Edited;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.MergePatch;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.Values;
import org.cxmaturity.shared.WriteResult;

/** Delivery links as documents; each is named by its database id. */
public final class EditDeliveries implements DocumentList {

    private static final String VERSION = "version";

    private final ProgrammeAccess access;
    private final ListDeliveries list;
    private final LinkWork linkWork;

    public EditDeliveries(ProgrammeAccess access, ListDeliveries list, LinkWork linkWork) {
        this.access = access;
        this.list = list;
        this.linkWork = linkWork;
    }

    /** Those that the filter asks for and the user may know of. */
    public Page<Map<String, Object>> page(ListRef ref, DeliveryFilter filter, PageRequest request) {
        return list.page(ref.programme(), filter, request).map(EditDeliveries::document);
    }

    @Override
    public Page<Map<String, Object>> page(ListRef ref, PageRequest request) {
        return page(ref, DeliveryFilter.any(), request);
    }

    @Override
    public Map<String, Object> get(ListRef ref, String key) {
        return document(list.one(ref.programme(), key));
    }

    @Override
    public Edited add(ListRef ref, Supplier<Object> document) {
        access.enter(ref.programme(), Right.TRIAGE);
        return done(read(document.get(), false).then(draft -> linkWork.add(ref.programme(), draft.link())));
    }

    @Override
    public Edited replace(ListRef ref, String key, Supplier<Object> document) {
        access.enter(ref.programme(), Right.TRIAGE);
        return write(ref, key, list.one(ref.programme(), key), document.get());
    }

    @Override
    public Edited merge(ListRef ref, String key, Supplier<Object> patch) {
        access.enter(ref.programme(), Right.TRIAGE);
        Stored<DeliveryLink> before = list.one(ref.programme(), key);
        Object changes = patch.get();
        if (!(changes instanceof Map<?, ?> fields)) {
            return new Edited.Refused(List.of(Problem.malformed("", "wrong-type", "object")));
        }
        if (fields.get(VERSION) == null) {
            return new Edited.Refused(List.of(Problem.malformed(VERSION, "required")));
        }
        return write(ref, key, before, MergePatch.apply(document(before), changes));
    }

    @Override
    public Edited remove(ListRef ref, String key, OptionalInt version) {
        access.enter(ref.programme(), Right.TRIAGE);
        Stored<DeliveryLink> before = list.one(ref.programme(), key);
        return version.isPresent() && version.getAsInt() != before.version()
                ? new Edited.Stale(document(before))
                : done(linkWork.remove(ref.programme(), key));
    }

    private Edited write(ListRef ref, String key, Stored<DeliveryLink> before, Object tree) {
        Result<Draft> draft = read(tree, true);
        if (!draft.problems().isEmpty()) {
            return new Edited.Refused(draft.problems());
        }
        if (draft.orThrow().version() != before.version()) {
            return new Edited.Stale(document(before));
        }
        return written(linkWork.change(ref.programme(), key, draft.orThrow().link(), before.version()));
    }

    private static Edited written(Result<WriteResult<DeliveryLink>> result) {
        if (!(result instanceof Result.Ok<WriteResult<DeliveryLink>> ok)) {
            return new Edited.Refused(result.problems());
        }
        if (ok.value() instanceof WriteResult.Done<DeliveryLink> done) {
            return done(Result.ok(done.stored()));
        }
        if (ok.value() instanceof WriteResult.Stale<DeliveryLink> stale) {
            return new Edited.Stale(document(stale.current()));
        }
        return new Edited.Refused(List.of(Problem.conflict("", "duplicate-entry")));
    }

    private static Edited done(Result<Stored<DeliveryLink>> result) {
        return result instanceof Result.Ok<Stored<DeliveryLink>> ok
                ? new Edited.Done(Long.toString(ok.value().id()), document(ok.value()))
                : new Edited.Refused(result.problems());
    }

    /** What a document says: the link, and the version that it changes, 0 for a new one. */
    private record Draft(DeliveryLink link, int version) {}

    private static Result<Draft> read(Object tree, boolean versioned) {
        return Fields.read(tree, fields -> {
            fields.optional("key", (raw, path, problems) -> Optional.of(raw));
            Optional<Integer> version = fields.optional(VERSION, Values.integer(0, Integer.MAX_VALUE));
            if (versioned && version.isEmpty() && tree instanceof Map<?, ?> given && given.get(VERSION) == null) {
                fields.malformed(VERSION, "required");
            }
            return new Draft(DeliveryLinkDocument.read(fields), version.orElse(0));
        });
    }

    private static Map<String, Object> document(Stored<DeliveryLink> stored) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", Long.toString(stored.id()));
        document.putAll(DeliveryLinkDocument.write(stored.value()));
        document.put(VERSION, stored.version());
        return document;
    }
}
