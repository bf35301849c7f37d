package org.casewise.syntax;

import java.util.Map;

/** Words that a Chinese writer would put where the definition language has its own. */
final class ChineseWords {

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("\u5982\u679c", "if"),
            Map.entry("\u82e5", "if"),
            Map.entry("\u5f53", "if"),
            Map.entry("\u5047\u5982", "if"),
            Map.entry("\u5426\u5219", "otherwise"),
            Map.entry("\u5176\u4ed6", "otherwise"),
            Map.entry("\u5176\u5b83", "otherwise"),
            Map.entry("\u5176\u4f59", "otherwise"),
            Map.entry("\u4e14", "and"),
            Map.entry("\u5e76\u4e14", "and"),
            Map.entry("\u548c", "and"),
            Map.entry("\u6216", "or"),
            Map.entry("\u6216\u8005", "or"),
            Map.entry("\u975e", "not"),
            Map.entry("\u4e0d\u662f", "not"),
            Map.entry("\u5927\u4e8e", ">"),
            Map.entry("\u5c0f\u4e8e", "<"),
            Map.entry("\u7b49\u4e8e", "="),
            Map.entry("\u5927\u4e8e\u7b49\u4e8e", ">="),
            Map.entry("\u5c0f\u4e8e\u7b49\u4e8e", "<="),
            Map.entry("\u4e0d\u7b49\u4e8e", "!="),
            Map.entry("\u6700\u5927\u503c", "max"),
            Map.entry("\u6700\u5c0f\u503c", "min"),
            Map.entry("\u96f6", "0"),
            Map.entry("\u4e00", "1"),
            Map.entry("\u4e8c", "2"),
            Map.entry("\u4e09", "3"),
            Map.entry("\u56db", "4"),
            Map.entry("\u4e94", "5"),
            Map.entry("\u516d", "6"),
            Map.entry("\u4e03", "7"),
            Map.entry("\u516b", "8"),
            Map.entry("\u4e5d", "9"),
            Map.entry("\u5341", "10"));

    private ChineseWords() {}

    /** The spelling in the definition language, or null if there is none. */
    static String of(String word) {
        return MEANT.get(word);
    }
}
