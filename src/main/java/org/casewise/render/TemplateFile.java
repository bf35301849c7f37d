package org.casewise.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What every file of a {@link TemplateSource} has to be. */
final class TemplateFile {

    /** The largest file, in bytes. */
    static final int LARGEST = 1 << 20;

    private static final Pattern PLAIN_NAME =
            Pattern.compile("([a-z0-9-]{1,40}/)?[a-z0-9-]{1,40}(\\.[a-z]{1,12}){1,3}");

    private TemplateFile() {}

    /** Whether the name is lower-case words with endings, at most one folder deep: nothing that could climb. */
    static boolean isPlainName(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }

    /** The bytes as UTF-8, with the line ends of Unix. */
    static String decode(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new TemplateProblem(name, Message.of("render.file.large", LARGEST));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            text = (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Markup.allowed(c) != c && !Character.isSurrogate(c)) {
                    throw TemplateRules.problem(name, text, i, Message.of("render.file.control"));
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new TemplateProblem(name, 0, 0, Message.of("render.file.encoding"), e);
        }
    }

    static TemplateProblem unreadable(String name, IOException e) {
        Message reason = Message.of("render.file.unreadable", RenderProblem.echo(String.valueOf(e.getMessage())));
        return new TemplateProblem(name, 0, 0, reason, e);
    }
}
