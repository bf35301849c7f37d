package org.casewise.notation.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The programming languages in which functions can be written, by the words for them. */
public enum ProgrammingLanguage {
    /** Python without libraries, number by number. */
    PYTHON("python", PythonListing::new, PlainPython::new),
    /** Python over NumPy's arrays. */
    NUMPY("numpy", NumPyListing::new, NumPy::new),
    /** Python over PyTorch's tensors. */
    PYTORCH("pytorch", PyTorchListing::new, PyTorch::new),
    /** Python over JAX's arrays. */
    JAX("jax", JaxListing::new, Jax::new),
    JAVA("java", JavaListing::new, Java::new),
    /** C as of C99. */
    C("c", CListing::new, C::new),
    JAVASCRIPT("javascript", JavaScriptListing::new, JavaScript::new);

    private final String word;
    private final Function<List<ListedFunction>, Listing> listing;
    private final Listing.Spoken spoken;

    ProgrammingLanguage(String word, Function<List<ListedFunction>, Listing> listing, Listing.Spoken spoken) {
        this.word = word;
        this.listing = listing;
        this.spoken = spoken;
    }

    public String word() {
        return word;
    }

    /** The language of a word. */
    public static Optional<ProgrammingLanguage> of(String word) {
        for (ProgrammingLanguage language : values()) {
            if (language.word.equals(word)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * A text that defines at least one function, ready to be run, each line ended. Throws {@link
     * org.casewise.reason.CannotTell} where a number cannot be rounded or a body has more than a million parts.
     */
    public String listing(List<ListedFunction> functions) {
        return listing.apply(functions).text();
    }

    /** A text that defines a vector function and its Jacobian matrix, ready to be run, each line ended. */
    public String listing(ListedVector f) {
        return new VectorListing(this, f).text();
    }

    /** A listing of its own, whose expressions can be used for functions of another shape. */
    Listing begun(List<ListedFunction> functions) {
        return listing.apply(functions);
    }

    /** The name that a function of any name has in the language. */
    public String nameOf(String any) {
        return Listing.nameOf(any, spoken.with(new Supplement(Map.of(), Set.of())));
    }

    /** Whether an argument can be left out where its parameter has a default value. */
    public boolean hasDefaults() {
        return this != JAVA && this != C;
    }

    /** Whether its users take derivatives through functions, without being told them. */
    public boolean differentiatesItself() {
        return this == PYTORCH || this == JAX;
    }

    /** The name of a function's derivative, as the language's users would call it. */
    public String derivativeOf(String name) {
        return name + (this == JAVA || this == JAVASCRIPT ? "Derivative" : "_derivative");
    }
}
