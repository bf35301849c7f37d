package org.casewise.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;

/**
 * Shows a template maps, lists, strings and booleans, and nothing else: no method of a Java object, no number whose
 * spelling would depend on a setting, no listing of a map's keys.
 */
final class PlainModel implements ObjectWrapper {

    static final PlainModel INSTANCE = new PlainModel();

    private PlainModel() {}

    /** HTML that this package made itself and that a page takes as it is. */
    record Html(String text) {}

    private record Hash(Map<?, ?> map) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return INSTANCE.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private record Sequence(List<?> list) implements TemplateSequenceModel {
        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? INSTANCE.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Map<?, ?> map) {
            return new Hash(map);
        }
        if (value instanceof List<?> list) {
            return new Sequence(list);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.text());
        }
        throw new TemplateModelException("a template sees maps, lists, strings and booleans only, not a "
                + value.getClass().getName());
    }
}
