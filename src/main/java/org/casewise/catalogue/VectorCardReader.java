package org.casewise.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Assumptions;
import org.casewise.reason.Key;
import org.casewise.syntax.Definition;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.VectorDefinition;

/** The part of a card's text that only vector functions have. */
final class VectorCardReader {

    static final List<String> KEYS = List.of(
            "kind",
            "id",
            "title",
            "aliases",
            "family",
            "definition",
            "term",
            "jacobian",
            "window",
            "expect",
            "references",
            "related");

    private static final Set<String> COMPONENTS = Set.of("f_i", "f_j");

    private VectorCardReader() {}

    static VectorCard read(CardText parts) {
        Map<String, YamlValue> values = parts.yaml().mapping(KEYS);
        Definition component = CardNumbers.inside(
                CardReader.required(parts.yaml(), values, "definition"), VectorDefinition::component);
        Definition term = CardNumbers.inside(
                CardReader.required(parts.yaml(), values, "term"), text -> VectorDefinition.term(text, component));
        return new VectorCard(
                CardReader.id(CardReader.required(parts.yaml(), values, "id")),
                CardReader.localized(CardReader.required(parts.yaml(), values, "title")),
                CardReader.aliases(values.get("aliases")),
                Optional.ofNullable(values.get("family")).map(CardReader::localized),
                new VectorDefinition(component, term),
                Optional.ofNullable(values.get("jacobian")).map(VectorCardReader::entries),
                Optional.ofNullable(values.get("window")).map(CardReader::window),
                CardReader.items(values.get("expect")).stream()
                        .map(VectorCardReader::expectation)
                        .toList(),
                CardReader.items(values.get("references")).stream()
                        .map(CardReader::reference)
                        .toList(),
                CardReader.items(values.get("related")).stream()
                        .map(CardReader::related)
                        .toList(),
                parts.prose());
    }

    private static VectorCard.Entries entries(YamlValue value) {
        Map<String, YamlValue> fields = value.mapping(List.of("own", "other"));
        return new VectorCard.Entries(
                inComponents(CardReader.required(value, fields, "own")),
                inComponents(CardReader.required(value, fields, "other")));
    }

    private static Expr inComponents(YamlValue value) {
        return CardNumbers.inside(value, text -> FixedNumber.read(text, COMPONENTS, Assumptions.NONE));
    }

    private static VectorExpectation expectation(YamlValue value) {
        Map<String, YamlValue> fields = value.mapping(List.of("fact", "is"));
        YamlValue fact = CardReader.required(value, fields, "fact");
        if (!VectorExpectation.FACTS.contains(fact.text())) {
            throw fact.wrong(Key.VECTOR_FACT, fact.text(), String.join(", ", VectorExpectation.FACTS));
        }
        return new VectorExpectation(fact.text(), CardNumbers.FIXED.exact(CardReader.required(value, fields, "is")));
    }
}
