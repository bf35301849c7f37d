package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aPackedPageIsTheSamePage() throws IOException {
        Page page = Page.of("<path d=\"M0 0H10\"/>".repeat(1000));
        Page packed = page.packed();
        assertEquals(page, packed);
        assertEquals(page.hashCode(), packed.hashCode());
        assertEquals(page.digest(), packed.digest());
        assertEquals(page.text(), packed.text());
        assertEquals(page.size(), packed.size());
        assertTrue(packed.matches(new ByteArrayInputStream(page.bytes())));
        assertFalse(packed.matches(new ByteArrayInputStream(Page.of("x").bytes())));
        assertEquals(Page.of("x"), Page.of("x").packed());
        assertEquals(Page.of(""), Page.of("").packed());
    }

    @Test
    void theDigestIsTheOneOfTheStandard() throws IOException {
        // FIPS 180-2, appendix B.1: SHA-256 of "abc"
        String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(expected, Page.of("abc").digest());
        assertEquals(expected, Page.digest(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'})));
    }

    @Test
    void aPageDoesNotChangeWithTheArrayItWasMadeOf() {
        byte[] bytes = {1, 2, 3};
        Page page = Page.of(bytes);
        bytes[0] = 9;
        page.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, page.bytes());
    }

    @Test
    void pagesAreEqualWhenTheirBytesAre() {
        assertEquals(Page.of("来"), Page.of(new byte[] {(byte) 0xe6, (byte) 0x9d, (byte) 0xa5}));
        assertEquals(Page.of("x").hashCode(), Page.of("x").hashCode());
        assertNotEquals(Page.of("x"), Page.of("y"));
        assertEquals("来", Page.of("来").text());
    }

    @Test
    void halfACharacterIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Page.of("x\ud800y"));
    }

    @Test
    void aStreamMatchesOnlyWithTheSameBytesToTheEnd() throws IOException {
        byte[] bytes = new byte[20_000];
        Arrays.fill(bytes, (byte) 7);
        Page page = Page.of(bytes);
        assertTrue(page.matches(new ByteArrayInputStream(bytes)));
        assertFalse(page.matches(new ByteArrayInputStream(Arrays.copyOf(bytes, 19_999))));
        assertFalse(page.matches(new ByteArrayInputStream(Arrays.copyOf(bytes, 20_001))));
        byte[] other = bytes.clone();
        other[19_999] = 8;
        assertFalse(page.matches(new ByteArrayInputStream(other)));
    }
}
