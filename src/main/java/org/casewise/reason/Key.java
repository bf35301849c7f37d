package org.casewise.reason;

/**
 * The sentences that the core may ask for, with the number of arguments each takes. The sentence itself stands in the
 * tables of the languages, under {@link #path()}.
 */
public enum Key {
    // What cannot be decided.
    CANNOT_ORDER(2),
    CANNOT_SOLVE(1),
    INFINITELY_MANY(1),
    PILED_UP(1),
    TOO_MANY_BREAKPOINTS(1),
    ONLY_ON_WINDOW(0),
    BAD_WINDOW(0),
    ROOT_BOUNDS(0),
    ROOT_UNKNOWN(1),
    ROOT_WITHOUT_ZERO(0),
    ROOT_WITH_SEVERAL_ZEROS(0),
    CANNOT_FIND_SIGN(1),
    CANNOT_FIND_LIMIT(1),
    CANNOT_COMPARE(2),
    NOT_DERIVED_YET(0),
    DEPENDS_ON_PARAMETERS(0),
    SYMMETRY_UNDECIDED(0),
    NOT_PIECEWISE_SMOOTH(0),
    NO_RULE_OF_INTEGRATION(1),
    TOO_DEEP(1),
    NUMBER_TOO_LARGE(1),
    WORK_BOUND(0),
    // What is wrong with a text.
    EMPTY_TEXT(0),
    TEXT_TOO_LONG(1),
    UNEXPECTED_CHARACTER(1),
    UNEXPECTED_WORD(1),
    CHARACTER_OF_KIND(2),
    KIND_CYRILLIC(0),
    KIND_GREEK(0),
    KIND_DIGIT(0),
    KIND_MARK(0),
    KIND_INVISIBLE(0),
    KIND_DIRECTION(0),
    KIND_CONTROL(0),
    KIND_SURROGATE(0),
    KIND_PRIME(0),
    LATEX_COMMAND(1),
    DOTTED_NAME(1),
    POINT_WITHOUT_DIGITS(1),
    UNEXPECTED_TOKEN(1),
    UNEXPECTED_END(0),
    NOTHING_TO_CLOSE(2),
    EXPECTED(2),
    VALUE_EXPECTED(1),
    CONDITION_EXPECTED(0),
    VALUE_NOT_CONDITION(0),
    BAD_NUMBER(1),
    IMPLICIT_PRODUCT(0),
    FUNCTION_WITHOUT_PARENTHESES(1),
    POWER_OF_FUNCTION(1),
    UNCLEAR_POWER(0),
    UNKNOWN_NAME(1),
    NO_REAL_NUMBER(1),
    UNKNOWN_FUNCTION(1),
    WRONG_ARGUMENT_COUNT(3),
    AT_LEAST(1),
    NESTED_BARS(0),
    LINE_CONTINUES(1),
    BODY_NOT_LAST(0),
    OUTSIDE_BLOCK(1),
    VARIABLE_EXPECTED(1),
    TWO_VARIABLES(0),
    DUPLICATE_NAME(1),
    RESERVED_NAME(1),
    BAD_NAME(1),
    BUILT_IN_NAME(1),
    CYCLE(1),
    CYCLE_OF_SEVERAL(1),
    ROW_AFTER_OTHERWISE(0),
    NO_ROWS(0),
    ROW_WITHOUT_CONDITION(0),
    OVERLAP_DIFFERENT(3),
    NOWHERE_DEFINED(0),
    DIVISION_BY_ZERO(0),
    OUTSIDE_DOMAIN(1),
    POWER_OF_NEGATIVE(0),
    ASSUMPTION_WITH_VARIABLE(1),
    ASSUMPTIONS_CONTRADICT(1),
    VALUE_CONTRADICTS(3),
    DEFAULTS_DIFFER(1),
    PARAMETER_WITHOUT_VALUE(1),
    NOT_A_PARAMETER(1),
    VALUE_NOT_FIXED(1),
    NESTED_TOO_DEEP(1),
    // What is wrong with a text in LaTeX.
    LATEX_AMBIGUOUS(3),
    LATEX_UNKNOWN_COMMAND(1),
    LATEX_DERIVATIVE(0),
    LATEX_NOT_A_DEFINITION(0),
    LATEX_DOUBLE_SCRIPT(1),
    LATEX_ROOT(1),
    LATEX_INFINITY(0),
    LATEX_ROW_WITHOUT_CONDITION(0),
    LATEX_WHICH_VARIABLE(1),
    // What is wrong with a card.
    CARD_NO_FRONT_MATTER(0),
    CARD_BAD_YAML(1),
    CARD_NEEDS_QUOTES(1),
    CARD_TEXT_EXPECTED(0),
    CARD_LIST_EXPECTED(0),
    CARD_MAPPING_EXPECTED(1),
    CARD_UNKNOWN_KEY(1),
    CARD_REPEATED_KEY(1),
    CARD_MISSING_KEY(1),
    CARD_BAD_ID(1),
    CARD_BAD_WINDOW(0),
    CARD_BAD_TICKS(0),
    CARD_BAD_ADDRESS(1),
    CARD_PROSE_WITHOUT_SECTION(0),
    CARD_UNKNOWN_SECTION(1),
    CARD_EXPECTATION_FAILED(3),
    CARD_CROSSCHECK_FAILED(2),
    // What is wrong with a vector function.
    CARD_BAD_KIND(1),
    VECTOR_FACT(2),
    VECTOR_COMPONENT(0),
    VECTOR_TERM(1),
    VECTOR_CARD(0),
    VECTOR_JACOBIAN_DIFFERS(2),
    VECTOR_EXPECTATION_FAILED(3),
    VECTOR_POINT(1),
    VECTOR_COORDINATES(2),
    VECTOR_COORDINATE(1),
    // How it would be right.
    WRITE_INSTEAD(1),
    WRITE_EITHER(2),
    DID_YOU_MEAN(1),
    DECLARE_PARAMETER(1),
    GIVE_VALUE(1),
    STATE_ASSUMPTION(2),
    // What was accepted, but deserves a word.
    LATEX_READ_AS(2),
    LATEX_VARIABLE(1),
    LATEX_PARAMETERS(1),
    LATEX_LAST_SIDE(1),
    LATEX_LAST_ROW(1),
    WARN_WINDOW(2),
    WARN_GAP(1),
    WARN_MORE_GAPS(1),
    WARN_OVERLAP(2),
    WARN_NOWHERE_TRUE(1),
    WARN_NEVER_APPLIES(1),
    WARN_ROW_UNDEFINED(2),
    WARN_ODD_ROOT(2),
    WARN_REAL_POWER(1),
    WARN_UNUSED_PARAMETER(1),
    WARN_UNUSED_FUNCTION(1),
    WARN_READ_AS(1);

    private final int arity;

    Key(int arity) {
        this.arity = arity;
    }

    public int arity() {
        return arity;
    }

    /** The key of the sentence in the tables: {@code reason.cannot-order} and so on. */
    public String path() {
        StringBuilder path = new StringBuilder("reason.");
        for (char c : name().toCharArray()) {
            path.append(c == '_' ? '-' : (char) (c + ('a' - 'A')));
        }
        return path.toString();
    }
}
