package org.casewise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links within a folder of pages: how many there are, and which of them lead nowhere. */
public record Links(int followed, List<String> broken) {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(<?([^)>\\s]+)>?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    /** Those of all pages, HTML and Markdown. */
    public static Links in(Path folder) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(f -> f.toString().matches(".*\\.(html|md)"))
                    .sorted()
                    .toList();
        }
        Map<Path, Set<String>> ids = new HashMap<>();
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Path page : pages) {
            boolean html = page.toString().endsWith(".html");
            Matcher link = (html ? LINK : MARKDOWN_LINK).matcher(Files.readString(page));
            while (link.find()) {
                String address = link.group(1);
                if (ELSEWHERE.matcher(address).matches()) {
                    continue;
                }
                followed++;
                int hash = address.indexOf('#');
                String file = hash < 0 ? address : address.substring(0, hash);
                Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
                boolean there = target.startsWith(folder) && Files.isRegularFile(target);
                boolean place = hash < 0
                        || there && ids.computeIfAbsent(target, Links::ids).contains(address.substring(hash + 1));
                if (!there || !place) {
                    broken.add(folder.relativize(page) + " -> " + address);
                }
            }
        }
        return new Links(followed, broken);
    }

    private static Set<String> ids(Path page) {
        try {
            Set<String> ids = new HashSet<>();
            Matcher id = ID.matcher(Files.readString(page));
            while (id.find()) {
                ids.add(id.group(1));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
