package org.cxmaturity.embedded.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Makes a Gemini Blueprint 3.0.0.M01 bundle, which was built for Spring 5, run on Spring 6: widens its import ranges and
 * turns its calls to the seven members that Spring 6 dropped. The jar on disk stays as it was published; the host
 * installs what comes out of here.
 */
public final class GeminiForSpring6 {
    private static final int API = Opcodes.ASM9;
    private static final String SHIM = "org/eclipse/gemini/blueprint/spring6/Shim";
    private static final String NO_PROVIDER = "org/eclipse/gemini/blueprint/spring6/NoSecurityContextProvider";
    private static final String GONE_PROVIDER = "org/springframework/beans/factory/support/SecurityContextProvider";
    private static final String CONTEXT =
            "org/eclipse/gemini/blueprint/context/support/AbstractOsgiBundleApplicationContext";
    private static final Set<String> GONE_ASSERTIONS =
            Set.of("notNull(Ljava/lang/Object;)V", "hasText(Ljava/lang/String;)V", "notEmpty([Ljava/lang/Object;)V");

    private GeminiForSpring6() {}

    /**
     * The bundle with its classes and manifest adapted.
     *
     * @param bundle the published jar; read to its end, not closed
     * @throws IOException if it is no jar
     */
    public static InputStream adapt(InputStream bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JarInputStream in = new JarInputStream(bundle);
        try (JarOutputStream jar = new JarOutputStream(out, widened(in.getManifest()))) {
            Set<String> written = new HashSet<>();
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (!entry.isDirectory() && written.add(entry.getName())) {
                    byte[] content = in.readAllBytes();
                    write(jar, entry.getName(), entry.getName().endsWith(".class") ? adapt(content) : content);
                }
            }
            write(jar, SHIM + ".class", shim());
            write(jar, NO_PROVIDER + ".class", emptyInterface(NO_PROVIDER));
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Manifest widened(Manifest manifest) {
        Attributes headers = manifest.getMainAttributes();
        String imports = headers.getValue("Import-Package");
        headers.putValue("Import-Package", imports.replace("[5.0.0,6)", "5.0"));
        return manifest;
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] adapt(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor turned = new TurnedCalls(writer, reader.getClassName());
        reader.accept(new ClassRemapper(turned, renaming(GONE_PROVIDER, NO_PROVIDER)), 0);
        return writer.toByteArray();
    }

    private static byte[] shim() throws IOException {
        String own = SpringSixShim.class.getName().replace('.', '/');
        try (InputStream in = SpringSixShim.class.getResourceAsStream("SpringSixShim.class")) {
            ClassWriter writer = new ClassWriter(0);
            ClassVisitor opened = new ClassVisitor(API, writer) {
                @Override
                public void visit(int version, int access, String name, String sign, String parent, String[] types) {
                    super.visit(version, access | Opcodes.ACC_PUBLIC, name, sign, parent, types);
                }
            };
            new ClassReader(in).accept(new ClassRemapper(opened, renaming(own, SHIM)), 0);
            return writer.toByteArray();
        }
    }

    private static byte[] emptyInterface(String name) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static Remapper renaming(String from, String to) {
        return new Remapper() {
            @Override
            public String map(String name) {
                return name.equals(from) ? to : name;
            }
        };
    }

    /** Turns the calls of one class, and gives Gemini's context the {@code destroy()} that its parent lost. */
    private static final class TurnedCalls extends ClassVisitor {
        private final String className;

        TurnedCalls(ClassVisitor next, String className) {
            super(API, next);
            this.className = className;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String sign, String[] thrown) {
            return new MethodVisitor(API, super.visitMethod(access, name, descriptor, sign, thrown)) {
                @Override
                public void visitMethodInsn(int code, String owner, String called, String type, boolean isInterface) {
                    if (owner.equals("org/springframework/util/Assert") && GONE_ASSERTIONS.contains(called + type)) {
                        super.visitMethodInsn(code, SHIM, called, type, false);
                    } else if (called.equals("getAccessControlContext") && owner.startsWith("org/springframework/")) {
                        callShim(called, "(Ljava/lang/Object;)Ljava/security/AccessControlContext;");
                    } else if (called.equals("setSecurityContextProvider")) {
                        callShim(called, "(Ljava/lang/Object;Ljava/lang/Object;)V");
                    } else if (called.equals("cancelRefresh")) {
                        super.visitMethodInsn(code, owner, called, "(Ljava/lang/Throwable;)V", isInterface);
                    } else {
                        super.visitMethodInsn(code, owner, called, type, isInterface);
                    }
                }

                private void callShim(String called, String type) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, SHIM, called, type, false);
                }
            };
        }

        @Override
        public void visitEnd() {
            if (className.equals(CONTEXT)) {
                MethodVisitor destroy = super.visitMethod(Opcodes.ACC_PUBLIC, "destroy", "()V", null, null);
                destroy.visitCode();
                destroy.visitVarInsn(Opcodes.ALOAD, 0);
                destroy.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CONTEXT, "close", "()V", false);
                destroy.visitInsn(Opcodes.RETURN);
                destroy.visitMaxs(1, 1);
                destroy.visitEnd();
            }
            super.visitEnd();
        }
    }
}
