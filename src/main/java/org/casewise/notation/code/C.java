package org.casewise.notation.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.notation.Printed;

/** C expressions over doubles, as of C99. */
final class C extends CurlyCode {

    /** The keywords, also C++'s, and what {@code math.h} declares. */
    private static final Set<String> RESERVED = Set.copyOf(List.of(("auto break case char const continue default do"
                    + " double else enum extern float for goto if inline int long register restrict return short signed"
                    + " sizeof static struct switch typedef union unsigned void volatile while bool true false class"
                    + " delete export friend mutable namespace new operator private protected public template"
                    + " this throw try typename using virtual and or not xor main"
                    + " acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh erf erfc exp exp2 expm1 fabs"
                    + " fdim floor fma fmax fmin fmod frexp hypot ilogb j0 j1 jn ldexp lgamma log log10 log1p log2 logb"
                    + " lrint lround modf nan nearbyint nextafter pow remainder remquo rint round scalb scalbln scalbn"
                    + " significand sin sinh sqrt tan tanh tgamma trunc y0 y1 yn gamma drem signgam NAN INFINITY")
            .split(" ")));

    private static final Map<String, String> FUNCTIONS = functions(
            "", "exp expm1 log log1p sqrt cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc");

    C(Supplement supplement) {
        super(supplement);
    }

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    Map<String, String> functions() {
        return FUNCTIONS;
    }

    @Override
    String pow() {
        return "pow";
    }

    /** Not {@code M_PI}, which the standard does not have. */
    @Override
    protected Printed pi() {
        return Printed.atom("3.141592653589793");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("2.718281828459045");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("INFINITY");
    }

    @Override
    String nan() {
        return "NAN";
    }
}
