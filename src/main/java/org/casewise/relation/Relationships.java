package org.casewise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how some functions are related. */
public final class Relationships {

    /** The last place in the order in which relationships are told. */
    public static final int LAST_RANK = 3;

    private Relationships() {}

    /**
     * What is proved of one function and all the others, as far as it leads from the others to it. Functions that are known
     * on a window only are left out: what holds there need not hold elsewhere.
     */
    public static List<Link> to(int target, List<Member> members) {
        List<Link> links = new ArrayList<>();
        Link derivative = null;
        if (members.get(target).isOnWindow()) {
            return links;
        }
        for (int source = 0; source < members.size(); source++) {
            if (source == target || members.get(source).isOnWindow()) {
                continue;
            }
            Member f = members.get(source);
            Member g = members.get(target);
            Optional<Relationship.Image> image = ImageSearch.of(f, g);
            if (image.isPresent()) {
                links.add(new Link(source, target, image.get()));
                continue;
            }
            Optional<Relationship.LimitCase> limit = LimitSearch.of(f, g);
            if (limit.isPresent()) {
                links.add(new Link(source, target, limit.get()));
            }
            Optional<Relationship.DerivativeIs> found = ImageSearch.ofDerivative(f, g);
            if (found.isPresent() && (derivative == null || said(found.get()) < said(derivative.relationship()))) {
                derivative = new Link(source, target, found.get());
            }
        }
        if (derivative != null) {
            links.add(derivative);
        }
        return links;
    }

    /**
     * Without what says again what another link says: of two functions that are images of each other, the plainer
     * statement is kept, and both only where one is the other at certain values of its parameters.
     */
    public static List<Link> withoutEchoes(List<Link> links) {
        List<Link> kept = new ArrayList<>();
        for (Link link : links) {
            boolean echo = false;
            for (Link other : links) {
                boolean back = other.from() == link.to() && other.to() == link.from();
                echo |= back && isEcho(link, other);
            }
            if (!echo) {
                kept.add(link);
            }
        }
        return kept;
    }

    private static boolean isEcho(Link link, Link back) {
        if (!(link.relationship() instanceof Relationship.Image image)
                || !(back.relationship() instanceof Relationship.Image other)) {
            return false;
        }
        boolean alike = image.values().isEmpty() == other.values().isEmpty();
        int more = said(image) - said(other);
        return alike && (more > 0 || more == 0 && link.from() > back.from())
                || !alike && !image.isPlain() && !image.values().isEmpty();
    }

    private static int said(Relationship relationship) {
        if (relationship instanceof Relationship.DerivativeIs derivative) {
            return said(derivative.image());
        }
        return relationship instanceof Relationship.Image image ? image.size() : 0;
    }

    /** The place of a relationship in the order in which they are told. */
    public static int rank(Relationship relationship) {
        if (relationship instanceof Relationship.Image image) {
            return image.isPlain() ? 0 : 1;
        }
        return relationship instanceof Relationship.DerivativeIs ? 2 : LAST_RANK;
    }
}
