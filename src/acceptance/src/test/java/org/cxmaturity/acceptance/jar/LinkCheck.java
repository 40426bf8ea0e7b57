package org.cxmaturity.acceptance.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Checks that every class, field and method that a jar refers to exists, with that descriptor, in the jar itself, in a
 * folder of API jars, or in the JDK. Says nothing about access, or about whether a member does what is expected.
 */
final class LinkCheck {

    private final Map<String, TypeShape> api = new HashMap<>();

    LinkCheck(Path folderOfJars) {
        try (Stream<Path> jars = Files.list(folderOfJars)) {
            jars.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> api.putAll(shapes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folderOfJars, e);
        }
    }

    /** What the jar refers to and nobody has, each as "user -> missing", sorted. */
    List<String> broken(Path file) {
        Map<String, TypeShape> types = new HashMap<>(api);
        types.putAll(shapes(file));
        TreeSet<String> result = new TreeSet<>();
        classes(file).forEach(reader -> {
            References references = new References();
            reader.accept(references, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            references.types().stream()
                    .filter(type -> shape(types, type).isEmpty())
                    .forEach(type -> result.add(reader.getClassName() + " -> class " + type));
            references.members().stream()
                    .filter(member -> shape(types, member.owner()).isPresent())
                    .filter(member -> !has(types, member.owner(), member.signature()))
                    .forEach(member -> result.add(reader.getClassName() + " -> " + member));
        });
        return List.copyOf(result);
    }

    private static boolean has(Map<String, TypeShape> types, String owner, String signature) {
        return shape(types, owner)
                .map(type -> type.members().contains(signature)
                        || type.parents().stream().anyMatch(parent -> has(types, parent, signature)))
                .orElse(false);
    }

    private static Optional<TypeShape> shape(Map<String, TypeShape> types, String name) {
        return Optional.ofNullable(types.computeIfAbsent(name, TypeShape::ofJdk));
    }

    private static Map<String, TypeShape> shapes(Path file) {
        Map<String, TypeShape> result = new HashMap<>();
        classes(file).forEach(reader -> result.put(reader.getClassName(), TypeShape.of(reader)));
        return result;
    }

    private static List<ClassReader> classes(Path file) {
        PluginJar jar = new PluginJar(file);
        return jar.names().stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .filter(name -> !name.endsWith("module-info.class"))
                .map(name -> new ClassReader(jar.bytes(name)))
                .toList();
    }
}
