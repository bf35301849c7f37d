package org.casewise.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Tells the template engine how text becomes Markdown, so that {@code ${title}} is escaped without being asked. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Value> {

    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    /** A value that is Markdown already. */
    static final class Value extends CommonTemplateMarkupOutputModel<Value> {

        private Value(String plainText, String markdown) {
            super(plainText, markdown);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEsc, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(textToEsc));
    }

    @Override
    public String escapePlainText(String plainTextContent) {
        return MarkdownText.escape(plainTextContent);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected Value newTemplateMarkupOutputModel(String plainTextContent, String markupContent) {
        return new Value(plainTextContent, markupContent);
    }
}
