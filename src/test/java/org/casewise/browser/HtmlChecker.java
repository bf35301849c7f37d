package org.casewise.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, in this process: what it finds wrong in a page or in an SVG file.
 *
 * <p>Measured for three pages and four pictures with the quick compiler: 1.4 s of processor time, nearly all of it for
 * reading the two grammars; 200 MB of heap touched before the first collection.
 */
final class HtmlChecker {

    /** HTML with SVG and MathML in it, and the rules that a grammar cannot say. */
    private static final String PAGE_GRAMMAR = "http://s.validator.nu/html5-all.rnc";

    private static final String SVG_GRAMMAR = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    /** Its walk over a grammar is recursive, and deeper than an ordinary stack allows. */
    private static final long STACK_BYTES = 64L << 20;

    /** Our pages are XHTML as well as HTML, so they close what HTML leaves open. */
    private static final String ALLOWED = "Trailing slash on void elements";

    private final List<String> complaints = new ArrayList<>();
    private final SimpleDocumentValidator checker;
    private final boolean xml;

    private HtmlChecker(String grammar, boolean xml) throws Exception {
        this.xml = xml;
        checker = onLargeStack(() -> {
            SimpleDocumentValidator made = new SimpleDocumentValidator(false, false, true);
            made.setUpMainSchema(grammar, new Collector());
            made.setUpValidatorAndParsers(new Collector(), false, false);
            return made;
        });
    }

    /** A checker of HTML pages. */
    static HtmlChecker ofPages() throws Exception {
        return new HtmlChecker(PAGE_GRAMMAR, false);
    }

    /** A checker of SVG files. */
    static HtmlChecker ofPictures() throws Exception {
        return new HtmlChecker(SVG_GRAMMAR, true);
    }

    /** Everything that is wrong, {@code line:column: message}, warnings too; slashes that are not needed are allowed. */
    List<String> complaints(String text) throws Exception {
        complaints.clear();
        onLargeStack(() -> {
            InputSource source = new InputSource(new StringReader(text));
            source.setSystemId("file:///page");
            if (xml) {
                checker.checkXmlInputSource(source);
            } else {
                checker.checkHtmlInputSource(source);
            }
            return null;
        });
        return List.copyOf(complaints);
    }

    private static <T> T onLargeStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "html-checker", STACK_BYTES).start();
        return task.get();
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            if (!e.getMessage().startsWith(ALLOWED)) {
                complaints.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + kind + ": " + e.getMessage());
            }
        }
    }
}
