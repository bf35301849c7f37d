package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RootsTest {

    @Test
    void theFloorOfASquareRootIsThatOfTheJdk() {
        Random random = new Random(83);
        for (int i = 0; i < 20000; i++) {
            BigInteger n = new BigInteger(random.nextInt(i % 50 == 0 ? 3000 : 300), random);
            assertEquals(n.sqrt(), Roots.floorSqrt(n), n.toString());
            BigInteger square = n.multiply(n);
            assertEquals(n, Roots.floorSqrt(square));
            if (n.signum() > 0) {
                assertEquals(
                        n.subtract(BigInteger.ONE), Roots.floorSqrt(square.subtract(BigInteger.ONE)), n.toString());
            }
        }
    }

    @Test
    void theFloorOfACubeRootIsTheGreatestWhoseCubeFits() {
        Random random = new Random(89);
        for (int i = 0; i < 10000; i++) {
            BigInteger n = i < 300 ? BigInteger.valueOf(i) : new BigInteger(random.nextInt(600), random);
            BigInteger root = Roots.floorCbrt(n);
            assertTrue(root.pow(3).compareTo(n) <= 0, n.toString());
            assertTrue(root.add(BigInteger.ONE).pow(3).compareTo(n) > 0, n.toString());
        }
    }
}
