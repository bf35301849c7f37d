package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://example.org",
                "mailto:a@example.org",
                "zh.html",
                "zh.html#joint",
                "#joint",
                "a/b.html",
                "../index.html",
                "?q=a:b",
                "a/b:c",
                "中文.html"
            })
    void theWebMailAndFilesBesideAreTaken(String address) {
        assertEquals(address, Addresses.checked(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://example.org",
                "//example.org",
                "/etc/passwd",
                "\\\\host\\share",
                "https:\\\\x",
                "http://a b",
                "blob:x",
                "x:y",
                "java\tscript:alert(1)",
                "https://"
            })
    void everyOtherAddressIsRefused(String address) {
        assertThrows(PageProblem.class, () -> Addresses.checked(address));
    }

    @Test
    void theMessageShowsTheAddress() {
        PageProblem problem = assertThrows(PageProblem.class, () -> Addresses.checked("java\nscript:x"));
        assertEquals("the address java\\u{a}script:x is neither of the web nor of a file here", problem.getMessage());
    }
}
