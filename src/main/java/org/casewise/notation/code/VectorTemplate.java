package org.casewise.notation.code;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shape of a vector function and its Jacobian matrix in one language. In capital letters between percent signs stand the
 * parts that differ from function to function.
 */
final class VectorTemplate {

    private static final String PYTHON = """
            def %NAME%(%X%):
            %DOC%    %X% = [float(%XI%) for %XI% in %X%]
            %SHIFT%    %S% = math.fsum(%TERM% for %XI% in %X%)
                return [%COMPONENT% for %XI% in %X%]


            def %JACOBIAN%(%X%):
            %JACOBIANDOC%    %X% = [float(%XI%) for %XI% in %X%]
            %SHIFT%    %S% = math.fsum(%TERM% for %XI% in %X%)
                %ROWS% = [[%OTHER% for %XJ% in %X%] for %XI% in %X%]
            %DIAGONAL%    return %ROWS%
            """;

    private static final String NUMPY = """
            def %NAME%(%X%, axis=-1):
            %DOC%    %X% = np.asarray(%X%, dtype=float)
            %SHIFT%    %S% = np.sum(%TERMS%, axis=axis, keepdims=True)
                return %COMPONENTS%


            def %JACOBIAN%(%X%):
            %JACOBIANDOC%    %X% = np.asarray(%X%, dtype=float)
            %SHIFTALL%    %S% = np.sum(%TERMS%)
                %XI%, %XJ% = np.meshgrid(%X%, %X%, indexing="ij")
            %DIAGONAL%""";

    private static final String PYTORCH = """
            def %NAME%(%X%, dim=-1):
            %DOC%    %X% = torch.as_tensor(%X%)
                %X% = %X% if %X%.is_floating_point() else %X%.to(torch.get_default_dtype())
            %SHIFT%    %S% = torch.sum(%TERMS%, dim=dim, keepdim=True)
                return %COMPONENTS%


            def %JACOBIAN%(%X%):
            %JACOBIANDOC%    %X% = torch.as_tensor(%X%)
                %X% = %X% if %X%.is_floating_point() else %X%.to(torch.get_default_dtype())
            %SHIFTALL%    %S% = torch.sum(%TERMS%)
                %XI%, %XJ% = torch.meshgrid(%X%, %X%, indexing="ij")
                own = torch.eye(len(%X%), dtype=torch.bool, device=%X%.device)
            %DIAGONAL%""";

    private static final String JAX = """
            def %NAME%(%X%, axis=-1):
            %DOC%    %X% = jnp.asarray(%X%)
                %X% = %X%.astype(jnp.result_type(%X%, float))
            %SHIFT%    %S% = jnp.sum(%TERMS%, axis=axis, keepdims=True)
                return %COMPONENTS%


            def %JACOBIAN%(%X%):
            %JACOBIANDOC%    %X% = jnp.asarray(%X%)
                %X% = %X%.astype(jnp.result_type(%X%, float))
            %SHIFTALL%    %S% = jnp.sum(%TERMS%)
                %XI%, %XJ% = jnp.meshgrid(%X%, %X%, indexing="ij")
                own = jnp.eye(%X%.size, dtype=bool)
            %DIAGONAL%""";

    /** In languages in the tradition of C, words in square brackets are spelled by each. */
    private static final String CURLY = """
            %DOC%[VECTOR]%NAME%([IN]) {
            [SIZE]%SHIFT%    [VARY]%S% = 0;
                for ([COUNT]i = 0; i < n; i++) {
                    [LET]%XI% = %AT%;
                    %S% += %TERM%;
                }
            [NEWVECTOR]    for ([COUNT]i = 0; i < n; i++) {
                    [LET]%XI% = %AT%;
                    values[i] = %COMPONENT%;
                }
            [GIVEVECTOR]}

            %JACOBIANDOC%[MATRIX]%JACOBIAN%([INMATRIX]) {
            [SIZE]%SHIFT%    [VARY]%S% = 0;
                for ([COUNT]i = 0; i < n; i++) {
                    [LET]%XI% = %AT%;
                    %S% += %TERM%;
                }
            [NEWMATRIX]    for ([COUNT]i = 0; i < n; i++) {
            %ENTRYI%%BEGINROW%        for ([COUNT]j = 0; j < n; j++) {
                        if (j !== i) {
            %ENTRYJ%                [ENTRY] = %OTHER%;
            %ADD%            }
                    }
                    [OWNENTRY] = %DIAGONAL%;
                }
            [GIVEMATRIX]}
            """;

    private VectorTemplate() {}

    static String of(ProgrammingLanguage language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case NUMPY -> NUMPY;
            case PYTORCH -> PYTORCH;
            case JAX -> JAX;
            case JAVA, C, JAVASCRIPT -> curly(language);
        };
    }

    private static String curly(ProgrammingLanguage language) {
        String text = CURLY;
        for (Map.Entry<String, String> word : words(language).entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static Map<String, String> words(ProgrammingLanguage language) {
        Map<String, String> words = new LinkedHashMap<>();
        boolean c = language == ProgrammingLanguage.C;
        boolean java = language == ProgrammingLanguage.JAVA;
        words.put("[VECTOR]", c ? "void " : java ? "public static double[] " : "function ");
        words.put("[MATRIX]", c ? "void " : java ? "public static double[][] " : "function ");
        words.put("[IN]", c ? "int n, const double %X%[], double values[]" : java ? "double[] %X%" : "%X%");
        words.put("[INMATRIX]", c ? "int n, const double %X%[], double rows[]" : java ? "double[] %X%" : "%X%");
        words.put("[SIZE]", c ? "" : java ? "    int n = %X%.length;\n" : "    const n = %X%.length;\n");
        words.put("[NEWVECTOR]", c ? "" : java ? "    double[] values = new double[n];\n" : "    const values = [];\n");
        words.put("[GIVEVECTOR]", c ? "" : "    return values;\n");
        words.put(
                "[NEWMATRIX]", c ? "" : java ? "    double[][] rows = new double[n][n];\n" : "    const rows = [];\n");
        words.put("[GIVEMATRIX]", c ? "" : "    return rows;\n");
        words.put("%BEGINROW%", c || java ? "%ROWSUM%" : "        rows.push([]);\n%ROWSUM%");
        words.put("[ENTRY]", c ? "rows[i * n + j]" : "rows[i][j]");
        words.put("[OWNENTRY]", c ? "rows[i * n + i]" : "rows[i][i]");
        words.put("[COUNT]", c || java ? "int " : "let ");
        words.put("[VARY]", c || java ? "double " : "let ");
        words.put("[LET]", c || java ? "double " : "const ");
        words.put("!==", c || java ? "!=" : "!==");
        return words;
    }
}
