package org.casewise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packed cards. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("src/main/resources/functions");

    static List<String> ids() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"));
    }

    private static Card card(String id) throws IOException {
        return CardReader.card(new Source(id + ".md", Files.readString(FOLDER.resolve(id + ".md"))));
    }

    @Test
    void theIndexListsExactlyTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
            assertEquals(names, ids().stream().sorted().toList());
            assertTrue(names.contains("relu"), names.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aCardIsNamedAsItsFileAndSpeaksBothLanguages(String id) throws IOException {
        Card card = card(id);
        assertEquals(id, card.id());
        for (Language language : Language.values()) {
            assertFalse(card.title().in(language).isBlank(), language + ": title");
            for (String slot : List.of("intro", "usage")) {
                assertTrue(card.prose().containsKey(slot), slot);
                assertTrue(card.prose().get(slot).in(language).length() > 40, language + ": " + slot);
            }
        }
        assertFalse(card.references().isEmpty(), "a card names where to read more");
        if (card instanceof FunctionCard function) {
            check(function);
        } else {
            VectorCard vector = (VectorCard) card;
            assertTrue(vector.jacobian().isPresent(), "a card says what its author expects");
            assertFalse(vector.expectations().isEmpty(), "a card says what its author expects");
        }
    }

    private static void check(FunctionCard card) {
        for (Convention convention : card.conventions()) {
            for (Language language : Language.values()) {
                assertFalse(convention.by().in(language).isBlank(), language + ": convention");
            }
        }
        assertFalse(card.expectations().isEmpty(), "a card says what its author expects");
        assertEquals(List.of(), card.definition().warnings());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void referencesHaveKeysOfTheirOwn(String id) throws IOException {
        Set<String> keys = new HashSet<>();
        card(id).references().forEach(r -> assertTrue(keys.add(r.key()), r.key()));
    }

    /**
     * The elementwise activation functions that PyTorch 2.14.1, Keras 3.15.1, TensorFlow 2.21.0, JAX 0.10.2 and ONNX 1.23.1
     * list under this heading, as found by asking each module for its names. Aliases (swish, hard_swish) and functions of
     * vectors (softmax, softmin, log_softmax, sparsemax, glu, crelu) are left out.
     */
    @Test
    void everyElementwiseActivationOfTheFrameworksHasACard() throws IOException {
        Set<String> named = new HashSet<>();
        for (String id : ids()) {
            if (card(id) instanceof FunctionCard function) {
                function.frameworks().forEach(name -> named.add(name.name().replaceAll("\\(.*", "")));
            }
        }
        List<String> missing = new ArrayList<>();
        ACTIVATIONS.forEach((module, names) -> {
            for (String name : names.split(" ")) {
                if (!named.contains(module + name)) {
                    missing.add(module + name);
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    private static final Map<String, String> ACTIVATIONS = Map.of(
            "torch.nn.",
            "ELU Hardshrink Hardsigmoid Hardtanh Hardswish LeakyReLU LogSigmoid PReLU ReLU ReLU6 RReLU SELU CELU GELU"
                    + " Sigmoid SiLU Mish Softplus Softshrink Softsign Tanh Tanhshrink Threshold",
            "keras.activations.",
            "celu elu exponential gelu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid mish"
                    + " relu relu6 selu sigmoid silu soft_shrink softplus softsign sparse_plus sparse_sigmoid squareplus"
                    + " tanh tanh_shrink threshold",
            "tf.nn.",
            "elu gelu leaky_relu relu relu6 selu sigmoid silu softplus softsign tanh",
            "jax.nn.",
            "celu elu gelu hard_sigmoid hard_silu hard_tanh identity leaky_relu log_sigmoid mish relu relu6 selu sigmoid"
                    + " silu soft_sign softplus sparse_plus sparse_sigmoid squareplus tanh",
            "",
            "Celu Clip Elu Gelu HardSigmoid HardSwish LeakyRelu Mish PRelu Relu Selu Shrink Sigmoid Softplus Softsign"
                    + " Swish Tanh ThresholdedRelu Sign Abs Erf");
}
