package org.readout.store.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may be called. */
class UserNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"kari", "Þóra", "j.doe@example.org", "desk_7", "李雷"})
    void namesOfPeopleAndDesksAreFit(String name) {
        assertThat(new UserName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                ".kari",
                "-x",
                "a\nb",
                "a\u202eb",
                "<b>",
                "a/b",
                "a\0b",
                "a;b"
            })
    void whatCouldPassForSomethingElseIsNot(String name) {
        assertThatThrownBy(() -> new UserName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameOf65LettersIsTooLong() {
        assertThatThrownBy(() -> new UserName("a".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void caseMakesNoOtherUser() {
        assertThat(new UserName("Kari").isSameAs(new UserName("kari"))).isTrue();
    }
}
