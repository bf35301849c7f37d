package org.casewise.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where templates and tables of sentences come from, by plain names such as {@code article.md.ftl}. */
public interface TemplateSource {

    /**
     * The text of a file, or empty if there is none of that name.
     *
     * @throws TemplateProblem if it is there but cannot be read as UTF-8 text of at most 1 MiB
     */
    Optional<String> find(String name);

    /** As {@link #find}, for a file that has to be there. */
    default String text(String name) {
        return find(name).orElseThrow(() -> new TemplateProblem(name, Message.of("render.template.missing")));
    }

    /** What this source has, and for other names what the other has. */
    default TemplateSource orElse(TemplateSource other) {
        return name -> find(name).or(() -> other.find(name));
    }

    /** The templates packed with the program, in the class path folder {@code templates/}. */
    static TemplateSource packed() {
        return name -> {
            if (!TemplateFile.isPlainName(name)) {
                return Optional.empty();
            }
            try (InputStream in = TemplateSource.class.getResourceAsStream("/templates/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(TemplateFile.decode(name, in.readNBytes(TemplateFile.LARGEST + 1)));
            } catch (IOException e) {
                throw TemplateFile.unreadable(name, e);
            }
        };
    }

    /** The templates of a folder. A link that leads out of the folder counts as missing. */
    static TemplateSource folder(Path folder) {
        return name -> {
            if (!TemplateFile.isPlainName(name)) {
                return Optional.empty();
            }
            Path file = folder.resolve(name);
            try {
                if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return Optional.of(TemplateFile.decode(name, in.readNBytes(TemplateFile.LARGEST + 1)));
                }
            } catch (IOException e) {
                throw TemplateFile.unreadable(name, e);
            }
        };
    }
}
