package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SignTest {

    /** The signs, -1, 0 or 1, that a number of this sign may have, read from the name alone. */
    private static Set<Integer> of(Sign sign) {
        return new TreeSet<>(
                switch (sign) {
                    case NEGATIVE -> List.of(-1);
                    case ZERO -> List.of(0);
                    case POSITIVE -> List.of(1);
                    case NOT_POSITIVE -> List.of(-1, 0);
                    case NOT_ZERO -> List.of(-1, 1);
                    case NOT_NEGATIVE -> List.of(0, 1);
                    case UNKNOWN -> List.of(-1, 0, 1);
                });
    }

    /** Numbers with that sign: of very different sizes, so that sums can have either sign. */
    private static List<Integer> numbers(Sign sign) {
        List<Integer> numbers = new ArrayList<>();
        for (int signum : of(sign)) {
            numbers.add(signum);
            numbers.add(1000 * signum);
        }
        return numbers;
    }

    @Test
    void eachSignIsTheSetThatItsNameSays() {
        for (Sign sign : Sign.values()) {
            Set<Integer> members = of(sign);
            assertEquals(members.size() == 1, sign.isCertain(), sign.name());
            assertEquals(!members.contains(-1), sign.isNotNegative(), sign.name());
            assertEquals(!members.contains(0), sign.isNotZero(), sign.name());
            assertEquals(!members.contains(1), sign.isNotPositive(), sign.name());
        }
        assertEquals(Sign.NEGATIVE, Sign.of(-5));
        assertEquals(Sign.ZERO, Sign.of(0));
        assertEquals(Sign.POSITIVE, Sign.of(7));
    }

    @Test
    void everyPairFollowsTheLawsOfSets() {
        for (Sign a : Sign.values()) {
            for (Sign b : Sign.values()) {
                String pair = a + " and " + b;
                assertEquals(of(b).containsAll(of(a)), a.implies(b), pair);
                Set<Integer> union = of(a);
                union.addAll(of(b));
                assertEquals(union, of(a.or(b)), pair);
                Set<Integer> common = of(a);
                common.retainAll(of(b));
                assertEquals(common.isEmpty() ? of(a) : common, of(a.and(b)), pair);
            }
        }
    }

    @Test
    void sumsAndProductsHaveExactlyTheSignsThatNumbersShow() {
        for (Sign a : Sign.values()) {
            Set<Integer> negated = new TreeSet<>();
            numbers(a).forEach(m -> negated.add(Integer.signum(-m)));
            assertEquals(negated, of(a.negate()), a.name());
            for (Sign b : Sign.values()) {
                Set<Integer> sums = new TreeSet<>();
                Set<Integer> products = new TreeSet<>();
                for (int m : numbers(a)) {
                    for (int n : numbers(b)) {
                        sums.add(Integer.signum(m + n));
                        products.add(Integer.signum(m * n));
                    }
                }
                assertEquals(products, of(a.times(b)), a + " times " + b);
                assertTrue(of(a.plus(b)).containsAll(sums), a + " plus " + b);
                assertEquals(a.plus(b), b.plus(a), a + " plus " + b);
                boolean sharp = of(a.plus(b)).equals(sums) || a.plus(b) == Sign.UNKNOWN;
                assertTrue(sharp, a + " plus " + b + " is " + a.plus(b) + ", numbers show " + sums);
            }
        }
    }
}
