package org.cxmaturity.embedded.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds what the classes of some jars ask of others and don't get: missing classes, methods and fields. */
final class LinkCheck {
    private final Map<String, Known> classes = new HashMap<>();

    /** What a class has and inherits from. */
    private static final class Known {
        final Set<String> parents = new HashSet<>();
        final Set<String> members = new HashSet<>();
    }

    /** Learns the classes of a jar. */
    void learn(InputStream jar) throws IOException {
        each(jar, reader -> {
            Known known = new Known();
            classes.put(reader.getClassName(), known);
            if (reader.getSuperName() != null) {
                known.parents.add(reader.getSuperName());
            }
            known.parents.addAll(Set.of(reader.getInterfaces()));
            reader.accept(new Members(known), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        });
    }

    /** What the classes of a jar ask of packages that begin so and that nobody has, sorted. */
    Set<String> missing(InputStream jar, String packages) throws IOException {
        Set<String> missing = new TreeSet<>();
        each(jar, reader -> reader.accept(new Uses(packages, missing), ClassReader.SKIP_DEBUG));
        return missing;
    }

    private interface Visit {
        void to(ClassReader reader);
    }

    private static void each(InputStream jar, Visit visit) throws IOException {
        JarInputStream in = new JarInputStream(jar);
        for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
            if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                visit.to(new ClassReader(in.readAllBytes()));
            }
        }
    }

    private boolean has(String owner, String member) {
        Known known = classes.get(owner);
        if (known == null) {
            // A class of the JDK or of a jar that isn't checked: its members are taken for granted.
            return true;
        }
        if (known.members.contains(member)) {
            return true;
        }
        return known.parents.stream().anyMatch(parent -> classes.containsKey(parent) && has(parent, member))
                || known.parents.stream().anyMatch(parent -> !classes.containsKey(parent) && ofJdk(parent, member));
    }

    private static boolean ofJdk(String owner, String member) {
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, LinkCheck.class.getClassLoader());
            Set<String> members = new HashSet<>();
            for (Class<?> kind = type; kind != null; kind = kind.getSuperclass()) {
                for (var method : kind.getDeclaredMethods()) {
                    members.add(method.getName() + Type.getMethodDescriptor(method));
                }
            }
            for (var method : type.getMethods()) {
                members.add(method.getName() + Type.getMethodDescriptor(method));
            }
            return members.contains(member);
        } catch (ClassNotFoundException e) {
            // An optional library that isn't here: what it has can't be told.
            return true;
        }
    }

    /** Writes down what a class declares. */
    private static final class Members extends ClassVisitor {
        private final Known known;

        Members(Known known) {
            super(Opcodes.ASM9);
            this.known = known;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String sign, String[] thrown) {
            known.members.add(name + type);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String sign, Object value) {
            known.members.add(name + type);
            return null;
        }
    }

    /** Looks up what a class uses. */
    private final class Uses extends ClassVisitor {
        private final String packages;
        private final Set<String> missing;

        Uses(String packages, Set<String> missing) {
            super(Opcodes.ASM9);
            this.packages = packages;
            this.missing = missing;
        }

        @Override
        public void visit(int version, int access, String name, String sign, String parent, String[] interfaces) {
            needs(parent);
            for (String type : interfaces) {
                needs(type);
            }
        }

        private void needs(String type) {
            if (type.startsWith(packages) && !classes.containsKey(type)) {
                missing.add(type);
            }
        }

        private void needs(String owner, String member) {
            needs(owner);
            if (owner.startsWith(packages) && !has(owner, member)) {
                missing.add(owner + '.' + member);
            }
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String sign, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String owner, String name, String called, boolean isInterface) {
                    needs(owner, name + called);
                }

                @Override
                public void visitFieldInsn(int code, String owner, String name, String fieldType) {
                    needs(owner, name + fieldType);
                }

                @Override
                public void visitTypeInsn(int code, String used) {
                    if (!used.startsWith("[")) {
                        needs(used);
                    }
                }
            };
        }
    }
}
