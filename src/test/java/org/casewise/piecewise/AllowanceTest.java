package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void aQuestionMayCostLessTheMoreWasSpent() {
        Allowance allowance = new Allowance();
        Assumptions given = Assumptions.NONE.within(allowance);
        long first = allowance.next();
        for (int i = 0; i < 100; i++) {
            Work question = given.work();
            assertThrows(CannotTell.class, () -> question.spend(Long.MAX_VALUE));
        }
        assertTrue(allowance.next() < first / 100);
    }

    @Test
    void easyQuestionsAreAnsweredToTheEnd() {
        Allowance allowance = new Allowance();
        allowance.spend(Long.MAX_VALUE);
        Assumptions.NONE.within(allowance).work().spend(1_000);
        assertTrue(allowance.next() > 0);
    }

    @Test
    void anAllowanceIsNoPartOfWhatIsGiven() {
        assertEquals(Assumptions.NONE, Assumptions.NONE.within(new Allowance()));
        assertEquals(
                Assumptions.NONE.hashCode(),
                Assumptions.NONE.within(new Allowance()).hashCode());
    }
}
