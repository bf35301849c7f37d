package org.casewise.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that turn the files of a real folder from one site into the next, written down before the first of them is
 * made, so that a run that finds them half done can finish.
 *
 * <p>As text: a line a step, {@code put 3 digest path} or {@code drop 4 digest path}, and {@code end}. The number is the
 * name of the new content in the working folder's {@code new}, and of what stood there before in {@code old}. The digest is of
 * the new content, or of the file to be dropped.
 */
record Journal(List<Step> steps) {

    private static final String END = "end";
    private static final Pattern LINE = Pattern.compile("(put|drop) ([0-9]{1,9}) ([0-9a-f]{64}) (.+)");

    Journal {
        steps = List.copyOf(steps);
    }

    /** One file that comes, or replaces another, or (when {@code drops}) goes. */
    record Step(boolean drops, int number, String digest, String path) {}

    /**
     * The steps from what stands in the folder to the site: files that go because a folder must stand in their place or the
     * other way round, then files that come, then the other files that go, and last the manifest.
     */
    static Journal of(Site site, SiteDiff diff, Manifest standing) {
        List<String> coming = new ArrayList<>(diff.missing());
        coming.addAll(diff.different());
        coming.sort(null);
        boolean manifest = coming.remove(Manifest.NAME);
        List<String> order = new ArrayList<>(diff.extra());
        order.removeIf(path -> coming.stream().noneMatch(other -> contains(path, other) || contains(other, path)));
        order.addAll(coming);
        diff.extra().stream().filter(path -> !order.contains(path)).forEach(order::add);
        if (manifest) {
            order.add(Manifest.NAME);
        }
        Map<String, Page> files = site.files();
        List<Step> steps = new ArrayList<>();
        for (String path : order) {
            Page page = files.get(path);
            String digest = page == null ? standing.digests().get(path) : page.digest();
            steps.add(new Step(page == null, steps.size(), digest, path));
        }
        return new Journal(steps);
    }

    /** Reads a journal; empty if the text is not a whole one. */
    static Optional<Journal> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()
                    || !SitePath.isValid(matcher.group(4)) && !matcher.group(4).equals(Manifest.NAME)) {
                return Optional.empty();
            }
            boolean drops = matcher.group(1).equals("drop");
            steps.add(new Step(drops, Integer.parseInt(matcher.group(2)), matcher.group(3), matcher.group(4)));
        }
        return Optional.of(new Journal(steps));
    }

    /** Whether the path is that of a file that goes, or of a folder from which one goes. */
    boolean drops(String path) {
        return steps.stream()
                .filter(Step::drops)
                .anyMatch(step -> step.path().equals(path) || contains(path, step.path()));
    }

    /** Whether a file must go before a folder can stand in its place, or the other way round. */
    boolean changesFolders() {
        return steps.stream()
                .filter(step -> !step.drops())
                .anyMatch(step -> drops(step.path())
                        || steps.stream().anyMatch(other -> other.drops() && contains(other.path(), step.path())));
    }

    private static boolean contains(String folder, String path) {
        return path.startsWith(folder + "/");
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step.drops() ? "drop " : "put ").append(step.number());
            text.append(' ')
                    .append(step.digest())
                    .append(' ')
                    .append(step.path())
                    .append('\n');
        }
        return text.append(END).append('\n').toString();
    }
}
