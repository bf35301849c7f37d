package org.casewise.architecture;

import java.util.Arrays;
import org.objectweb.asm.Type;

/**
 * One use of a method in compiled code: a call, or a reference such as {@code Math::abs}.
 *
 * @param room the package of ours where it stands, named as in {@link House}
 * @param place class, method and line
 * @param owner the class whose method it is, with slashes, as class files write it
 * @param name the method's name, {@code <init>} for a constructor
 * @param descriptor its parameters and result as class files write them; for {@link #CONCATENATION} those of the parts
 */
record Call(String room, String place, String owner, String name, String descriptor) {

    /** The owner of the pretended method that joins strings with {@code +}. */
    static final String CONCATENATION = "+";

    /** The parameters alone, as in {@code (D)}. */
    String parameters() {
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    /** Whether a double or a float is among the parameters. */
    boolean takesFloating() {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .anyMatch(type -> type.equals(Type.DOUBLE_TYPE) || type.equals(Type.FLOAT_TYPE));
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "." + name + parameters() + " at " + place;
    }
}
