package org.casewise.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads every {@link Call} out of class files; unlike a dependency between classes, it shows method and types. */
final class CallReader extends ClassVisitor {

    private final List<Call> calls = new ArrayList<>();
    private String name = "";
    private String room = "";

    private CallReader() {
        super(Opcodes.ASM9);
    }

    /** The calls in all class files of our rooms below a folder. */
    static List<Call> of(Path folder, List<String> rooms) {
        CallReader reader = new CallReader();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(reader, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.calls.stream().filter(c -> rooms.contains(c.room())).toList();
    }

    @Override
    public void visit(int version, int access, String thisName, String signature, String parent, String[] interfaces) {
        name = thisName.substring(thisName.lastIndexOf('/') + 1);
        room = House.roomOf(thisName.substring(0, thisName.lastIndexOf('/')).replace('/', '.'));
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
            private int line;

            @Override
            public void visitLineNumber(int number, Label start) {
                line = number;
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String types, boolean ofInterface) {
                add(owner, called, types);
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String types, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
                    add(Call.CONCATENATION, "concatenation", types);
                }
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                        add(handle.getOwner(), handle.getName(), handle.getDesc());
                    }
                }
            }

            private void add(String owner, String called, String types) {
                calls.add(new Call(room, name + "." + method + ":" + line, owner, called, types));
            }
        };
    }
}
