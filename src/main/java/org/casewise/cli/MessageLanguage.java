package org.casewise.cli;

import org.casewise.catalogue.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option that chooses the language of messages. {@link CommandRunner} has read it before picocli checks it. */
final class MessageLanguage {

    @Option(names = "--lang", paramLabel = "zh|en", converter = Reader.class)
    private Language language;

    /** A language by its code. */
    static final class Reader implements ITypeConverter<Language> {

        @Override
        public Language convert(String code) {
            return Language.of(code.strip()).orElseThrow(() -> InputProblem.input("cli.bad-language", code));
        }
    }
}
