package org.cxmaturity.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The capabilities of the plugin, lowest first; those of one row stand beside each other. */
final class Capabilities {

    static final String ROOT = "org.cxmaturity";

    static final List<List<String>> ORDER = List.of(
            List.of("shared"),
            List.of("platform"),
            List.of("programme"),
            List.of("vision", "journey"),
            List.of("painpoint", "metric"),
            List.of("delivery", "ownership"),
            List.of("maturity"),
            List.of("thread"),
            List.of("exchange"),
            List.of("plugin"));

    static final DescribedPredicate<JavaClass> ARE_DOMAIN =
            DescribedPredicate.describe("are the domain of a capability", Capabilities::isDomain);

    private Capabilities() {}

    static Optional<String> of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    /** The name of the sub-package that holds an adapter, or empty for a class of the domain itself. */
    static Optional<String> adapterOf(JavaClass type) {
        return of(type).map(capability -> type.getPackageName().substring((ROOT + "." + capability).length()))
                .filter(rest -> !rest.isEmpty());
    }

    static boolean isDomain(JavaClass type) {
        return of(type).filter(capability -> !capability.equals("plugin")).isPresent()
                && adapterOf(type).isEmpty();
    }

    /** The row of a capability in the order, or -1 for a package that the order doesn't know. */
    static int rowOf(String capability) {
        return IntStream.range(0, ORDER.size())
                .filter(row -> ORDER.get(row).contains(capability))
                .findFirst()
                .orElse(-1);
    }
}
