package org.casewise.syntax;

/** Letters of other scripts that look like Latin ones. */
final class LookAlike {

    private static final String FOREIGN =
            // Cyrillic, small then capital.
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u0475\u04cf"
                    + "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0474"
                    // Greek: omicron, and the capitals.
                    + "\u03bf\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
                    // Armenian.
                    + "\u0585\u057d\u0570\u0578\u0581\u0566\u0555\u054d\u053c";

    private static final String LATIN = "aeopcyxijshdqwvl" + "ABESIJKMHOPCTYXV" + "oABEZHIKMNOPTYX" + "ouhngqOUL";

    private LookAlike() {}

    /** The Latin letter, or 0 if it looks like none. */
    static char of(int c) {
        int at = FOREIGN.indexOf(c);
        return at < 0 ? 0 : LATIN.charAt(at);
    }
}
