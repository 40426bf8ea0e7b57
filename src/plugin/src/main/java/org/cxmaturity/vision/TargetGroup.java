package org.cxmaturity.vision;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.shared.Keyed;

/**
 * Customers for whom the experience is built.
 *
 * @param key unique in the vision
 * @param name what people call them
 * @param description who they are; may be empty
 * @param primary whether they come first
 * @param values elements of value that matter to them
 * @param demonstratedBy how it shows that they value these; may be empty
 * @param differentiator what sets us apart from competitors for them; may be empty
 */
public record TargetGroup(
        String key,
        String name,
        String description,
        boolean primary,
        List<ElementOfValue> values,
        String demonstratedBy,
        String differentiator)
        implements Keyed {

    public TargetGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        values = List.copyOf(values);
        Objects.requireNonNull(demonstratedBy, "demonstratedBy");
        Objects.requireNonNull(differentiator, "differentiator");
    }
}
