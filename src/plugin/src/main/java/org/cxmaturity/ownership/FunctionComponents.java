package org.cxmaturity.ownership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.painpoint.OwningFunctions;

/** Tells issues of pain points which components their owning function has in Jira. */
public final class FunctionComponents implements OwningFunctions {

    private final Functions functions;

    public FunctionComponents(Functions functions) {
        this.functions = functions;
    }

    @Override
    public Map<String, List<String>> components(long programme, Collection<String> keys) {
        return functions.findAll(programme, keys).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value().components()));
    }
}
