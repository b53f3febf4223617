package org.readout.resolve.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkeletonTest {
    @Test
    void transliterationsHaveOneAndSlipsHaveNot() {
        assertThat(Skeleton.of("muhammad")).isEqualTo(Skeleton.of("mohammed"));
        assertThat(Skeleton.of("sergei")).isEqualTo(Skeleton.of("sergey"));
        assertThat(Skeleton.of("minwan")).isNotEqualTo(Skeleton.of("minwon"));
    }

    @Test
    void editDistanceCountsASwapAsOne() {
        assertThat(EditDistance.between("lund", "lnud", 2)).isEqualTo(1);
        assertThat(EditDistance.between("lund", "berg", 2)).isEqualTo(3);
    }
}
