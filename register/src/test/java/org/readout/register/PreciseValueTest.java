package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.MEETING;

import org.junit.jupiter.api.Test;
import org.readout.register.view.Merged;

/** Of values that as many tell, the most precise is shown. */
class PreciseValueTest {
    private static Report account(String doc, String date) {
        return Report.of(doc, "2026-03-05", "Kari Solheim met Jon Arnason in Oslo. " + doc)
                .person("Kari Solheim", "NO", "Foreign Minister of Norway")
                .person("Jon Arnason", "IS", "Foreign Minister of Iceland")
                .held(MEETING, date, "Oslo", "met", "HOST:Kari Solheim", "GUEST:Jon Arnason");
    }

    @Test
    void aDayGoesBeforeItsMonthThoughThatWasToldFirst() {
        Register register = Registers.of(account("a", "2026-03"), account("b", "2026-03-04"));

        Merged date = register.engagement(Registers.node(register, "a", "e1")).orElseThrow().date();

        assertThat(date.preferred()).isEqualTo("2026-03-04");
        assertThat(date.rule()).endsWith("the most precise");
    }
}
