package org.casewise.render;

import java.io.StringWriter;

/** Text in memory up to a limit; a template that writes more is stopped. */
final class BoundedWriter extends StringWriter {

    /** The longest page, in characters. */
    static final int LONGEST = 8 << 20;

    private final String template;

    BoundedWriter(String template) {
        this.template = template;
    }

    @Override
    public void write(int sign) {
        super.write(sign);
        check();
    }

    @Override
    public void write(char[] text, int from, int length) {
        super.write(text, from, length);
        check();
    }

    @Override
    public void write(String text) {
        super.write(text);
        check();
    }

    @Override
    public void write(String text, int from, int length) {
        super.write(text, from, length);
        check();
    }

    private void check() {
        if (getBuffer().length() > LONGEST) {
            throw new TemplateProblem(template, Message.of("render.template.output", LONGEST));
        }
    }
}
