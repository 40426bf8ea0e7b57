package org.cxmaturity.acceptance.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What can be linked against in a class.
 *
 * @param parents internal names of the super-class and the interfaces
 * @param members {@code name + descriptor} of methods, {@code name + ':' + descriptor} of fields
 */
record TypeShape(List<String> parents, Set<String> members) {

    static TypeShape of(ClassReader reader) {
        List<String> parents = new ArrayList<>(List.of(reader.getInterfaces()));
        // An interface's super-class is Object too, whose methods can be called on it.
        parents.add(reader.getSuperName() == null ? "" : reader.getSuperName());
        parents.remove("");
        Set<String> members = new HashSet<>();
        reader.accept(new Members(members), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new TypeShape(List.copyOf(parents), Set.copyOf(members));
    }

    /** A class of the JDK, or null for a name that the JDK doesn't know, as a computing map wants it. */
    static TypeShape ofJdk(String name) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? null : of(new ClassReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name + " of the JDK", e);
        }
    }

    private static final class Members extends ClassVisitor {

        private final Set<String> members;

        Members(Set<String> members) {
            super(Opcodes.ASM9);
            this.members = members;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            members.add(name + ':' + descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            members.add(name + descriptor);
            return null;
        }
    }
}
