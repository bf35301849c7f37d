package org.casewise.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The one script that a page holds, {@code page.js} beside the templates. The page's own policy names its digest, so
 * that no other script runs there; an empty file gives a page without any.
 */
final class PageScript {

    private static final String FILE = "page.js";

    private PageScript() {}

    /** What the page's template needs: the script's {@code text} and its {@code hash}, as a policy spells it. */
    static Optional<Map<String, Object>> in(TemplateSource source) {
        String text = source.text(FILE).strip();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '&') {
                throw TemplateRules.problem(FILE, text, i, Message.of("render.template.script"));
            }
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("text", new PlainModel.Html(text), "hash", hash(text)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
