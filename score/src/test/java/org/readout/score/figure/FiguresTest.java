package org.readout.score.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void precisionAndRecallAreOfWhatIsThereOnEachSide() {
        Tally tally = new Tally(3, 6, 4);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void nothingWhereThereIsNothingIsRight() {
        assertThat(Tally.NONE.f1()).isEqualTo(1);
    }

    @Test
    void somethingWhereThereIsNothingIsWrong() {
        assertThat(new Tally(0, 0, 2).f1()).isZero();
        assertThat(new Tally(0, 2, 0).f1()).isZero();
    }

    @Test
    void documentsAreMicroAveraged() {
        Figures one = figures(Figure.PERSONS, 1, 1, 1);
        Figures nine = figures(Figure.PERSONS, 0, 9, 9);

        assertThat(Figures.sum(List.of(one, nine)).of(Figure.PERSONS).f1())
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theRecordFigureIsTheMeanOfTheElevenStarred() {
        assertThat(figures(Figure.PERSONS, 0, 1, 1).record()).isCloseTo(10.0 / 11, within(1e-12));
        assertThat(figures(Figure.NATIONALITY, 0, 1, 1).record()).isEqualTo(1);
    }

    private static Figures figures(Figure figure, double hit, int gold, int got) {
        Counting counting = new Counting();
        counting.add(figure, hit, gold, got);
        return counting.figures();
    }
}
