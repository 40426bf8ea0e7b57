package org.cxmaturity.platform;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/**
 * A list of a programme as callers from outside see it: entities as documents that carry their {@code version}.
 *
 * <p>Every method throws {@link AccessRefused} for one who may not do this, {@code UNKNOWN} also where there is no such
 * entity. A document is asked for only after the rights were checked, so that nobody learns from an error in it what they
 * may not see.
 */
public interface DocumentList {

    Page<Map<String, Object>> page(ListRef list, PageRequest request);

    Map<String, Object> get(ListRef list, String key);

    /** Adds at the end of the list. */
    Edited add(ListRef list, Supplier<Object> document);

    /** Puts the document in the place of the entity; the document says which version it replaces. */
    Edited replace(ListRef list, String key, Supplier<Object> document);

    /** Changes the fields that the document names, as RFC 7396 says; it says which version it changes. */
    Edited merge(ListRef list, String key, Supplier<Object> patch);

    /** Removes the entity, if it still has that version or none is given, and nothing refers to it. */
    Edited remove(ListRef list, String key, OptionalInt version);
}
