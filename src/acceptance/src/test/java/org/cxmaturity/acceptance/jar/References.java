package org.cxmaturity.acceptance.jar;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the classes, fields and methods that a class refers to. */
final class References extends ClassVisitor {

    /**
     * A field or method that is referred to.
     *
     * @param owner internal name of the class that it is asked of
     * @param signature as in {@link TypeShape#members()}
     */
    record Member(String owner, String signature) {

        @Override
        public String toString() {
            return owner + '.' + signature;
        }
    }

    /** Their methods take what the caller gives, so no descriptor of a call is declared. */
    private static final Set<String> ANY_SIGNATURE =
            Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

    private final Set<String> types = new HashSet<>();
    private final Set<Member> members = new HashSet<>();

    References() {
        super(Opcodes.ASM9);
    }

    Set<String> types() {
        return types;
    }

    Set<Member> members() {
        return members;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        add(Type.getObjectType(parent));
        for (String type : interfaces) {
            add(Type.getObjectType(type));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        add(Type.getType(descriptor));
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        add(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        add(Type.getMethodType(descriptor));
        return new Code();
    }

    private void add(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> add(type.getElementType());
            case Type.OBJECT -> types.add(type.getInternalName());
            case Type.METHOD -> {
                add(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    add(argument);
                }
            }
            default -> {
                // primitive types always link
            }
        }
    }

    private void member(String owner, String signature) {
        Type type = Type.getObjectType(owner);
        add(type);
        if (type.getSort() == Type.OBJECT && !ANY_SIGNATURE.contains(owner)) {
            members.add(new Member(owner, signature));
        }
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            add(Type.getType(descriptor));
            return null;
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            add(Type.getType(descriptor));
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            add(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(Type.getType(descriptor));
            member(owner, name + ':' + descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(Type.getMethodType(descriptor));
            member(owner, name + descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            add(Type.getMethodType(descriptor));
            for (Object argument : arguments) {
                visitLdcInsn(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                add(type);
            } else if (value instanceof Handle handle) {
                boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
                member(handle.getOwner(), handle.getName() + (field ? ":" : "") + handle.getDesc());
            }
        }
    }
}
