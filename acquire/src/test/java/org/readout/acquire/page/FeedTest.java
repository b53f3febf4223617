package org.readout.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which reports a feed lists. */
class FeedTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void rssHasTheAddressInTheElement() {
        byte[] rss =
                bytes(
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><link>https://a.example/</link>"
                                + "<item><title>x</title><link> https://a.example/1 </link></item>"
                                + "<item><link>https://a.example/1</link></item></channel></rss>");

        assertThat(Feed.isFeed(rss)).isTrue();
        assertThat(Feed.of(rss).addresses()).containsExactly("https://a.example/1");
    }

    @Test
    void atomHasItInAnAttributeBesideOthers() {
        byte[] atom =
                bytes(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://a.example/\"/>"
                                + "<entry><link rel=\"replies\" href=\"/c\"/><link rel=\"alternate\" href=\"/1\"/></entry>"
                                + "<entry><link href=\"/2\"/></entry></feed>");

        assertThat(Feed.of(atom).addresses()).containsExactly("/1", "/2");
    }

    @Test
    void aPageIsNoFeed() {
        assertThat(Feed.isFeed(bytes("<!doctype html><html><body><p>x</p></body></html>")))
                .isFalse();
        assertThat(Feed.isFeed(bytes("plain words"))).isFalse();
    }

    @Test
    void anEntityBombIsRefused() {
        byte[] bomb =
                bytes(
                        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + "<rss><channel><item><link>&b;</link></item></channel></rss>");

        assertThatThrownBy(() -> Feed.of(bomb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken at line");
    }

    @Test
    void aFileOfThisMachineIsNotPulledIn() {
        byte[] outside =
                bytes(
                        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                                + "<rss><channel><item><link>&f;</link></item></channel></rss>");

        assertThatThrownBy(() -> Feed.of(outside)).isInstanceOf(IllegalArgumentException.class);
    }
}
