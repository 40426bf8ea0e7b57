package org.cxmaturity.platform.ao;

import java.util.List;
import java.util.function.Function;

/**
 * How one sort of part of an entity is kept.
 *
 * @param type the rows of the parts
 * @param columns the values of the parts of an entity, in their order
 * @param <E> the entity
 * @param <P> the rows
 */
public record PartMapping<E, P extends PartRow>(Class<P> type, Function<E, List<Columns>> columns) {}
