package org.casewise.render;

import java.util.regex.Pattern;

/** The addresses that a document may link to: the web, mail, and files beside it. */
final class Addresses {

    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}\\\\]+");
    /** No scheme, no host, not from the root: nothing before the first slash, question mark or hash holds a colon. */
    private static final Pattern BESIDE =
            Pattern.compile("(?!/)[^:\\s\\p{Cntrl}\\\\/?#]*(?:[/?#][^\\s\\p{Cntrl}\\\\]*)?");

    private Addresses() {}

    /**
     * The address itself.
     *
     * @throws PageProblem for {@code javascript:}, {@code data:}, {@code file:} and every other scheme, whatever its
     *     case, and for an address with blanks or controls in it, which a browser would take out before reading it
     */
    static String checked(String address) {
        if (WEB_OR_MAIL.matcher(address).matches() || BESIDE.matcher(address).matches()) {
            return address;
        }
        throw new PageProblem(Message.of("render.address", RenderProblem.echo(address)));
    }
}
