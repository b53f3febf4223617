package org.readout.resolve.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostTest {
    @Test
    void wordingsOfOnePostHaveOneKey() {
        assertThat(Post.of("Norwegian Foreign Minister", "NO").key())
                .isEqualTo(
                        Post.of("Minister of Foreign Affairs of the Kingdom of Norway", "NO").key())
                .isEqualTo("minister foreign");
    }

    @Test
    void deputyIsAnotherPost() {
        assertThat(
                        Post.of("Deputy Minister of Trade", "NO")
                                .isLike(Post.of("Minister of Trade", "NO")))
                .isFalse();
    }

    @Test
    void primeMinisterIsNoMinister() {
        assertThat(Post.of("Prime Minister of Norway", "NO").rank()).isEqualTo("primeminister");
    }

    @Test
    void twoFieldsAreTwoPosts() {
        assertThat(Post.of("Health Minister", "NO").isLike(Post.of("Trade Minister", "NO")))
                .isFalse();
    }

    @Test
    void membershipIsNoPost() {
        assertThat(Post.of("Member of the Storting", "NO").isPost()).isFalse();
    }
}
