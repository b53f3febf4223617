package org.readout.score.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as the score's reports write them: rounded from their exact value, a half to the even
 * digit, with a point.
 */
public final class Numbers {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** With so many digits behind the point: 0.8125 with three is "0.812". */
    public static String rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With six digits at most and no needless ones: "12", "12.5". */
    public static String shortened(double number) {
        BigDecimal rounded = new BigDecimal(number).round(SIX_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
