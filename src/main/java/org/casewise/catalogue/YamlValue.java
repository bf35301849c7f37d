package org.casewise.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML document with its place; every scalar is text, whatever it looks like. */
final class YamlValue {

    private final Source source;
    private final int offset;
    private final Node node;

    /** The offset is where the YAML begins in the source. */
    YamlValue(Source source, int offset, Node node) {
        this.source = source;
        this.offset = offset;
        this.node = node;
    }

    Span span() {
        int start = at(node.getStartMark(), offset);
        int end = at(node.getEndMark(), start);
        return new Span(start, Math.max(start + 1, Math.min(end, source.text().length())));
    }

    /** Marks count code points from the beginning of the YAML. */
    private int at(Optional<Mark> mark, int otherwise) {
        return mark.map(m -> source.text().offsetByCodePoints(offset, m.getIndex()))
                .orElse(otherwise);
    }

    DefinitionException wrong(Key key, Object... arguments) {
        return new DefinitionException(source, span(), Reason.of(key, arguments));
    }

    /** The text of a scalar, which is not blank. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong(Key.CARD_TEXT_EXPECTED);
    }

    /** The mapping's values by key; unknown and repeated keys are refused. */
    Map<String, YamlValue> mapping(List<String> allowed) {
        Reason keys = Reason.of(Key.CARD_MAPPING_EXPECTED, String.join(", ", allowed));
        if (!(node instanceof MappingNode mapping)) {
            throw new DefinitionException(source, span(), keys);
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(source, offset, tuple.getKeyNode());
            String name = key.text();
            if (!allowed.contains(name)) {
                Reason hint = Nearest.to(name, allowed)
                        .map(n -> Reason.of(Key.DID_YOU_MEAN, n))
                        .orElse(keys);
                throw new DefinitionException(source, key.span(), Reason.of(Key.CARD_UNKNOWN_KEY, name), hint);
            }
            if (values.put(name, new YamlValue(source, offset, tuple.getValueNode())) != null) {
                throw key.wrong(Key.CARD_REPEATED_KEY, name);
            }
        }
        return values;
    }

    /** What a key of the mapping has, before it is known which keys are allowed. */
    Optional<YamlValue> valueOf(String wanted) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(wanted)) {
                    return Optional.of(new YamlValue(source, offset, tuple.getValueNode()));
                }
            }
        }
        return Optional.empty();
    }

    List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(Key.CARD_LIST_EXPECTED);
        }
        List<YamlValue> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlValue(source, offset, item)));
        return items;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    Source source() {
        return source;
    }

    /** The place of a part of this scalar's text, where the scalar stands as it is in the source; else the scalar's. */
    Span within(Span part) {
        int[] places = new ScalarPlaces(source.text(), span().start(), (ScalarNode) node).places();
        int last = places.length - 1;
        if (last < 0 || part.start() > last) {
            return span();
        }
        int start = places[part.start()];
        return new Span(start, Math.max(start + 1, places[Math.min(part.end(), last)]));
    }
}
