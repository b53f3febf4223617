package org.readout.web.page.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.readout.model.CalendarDate;
import org.readout.model.Commitment;
import org.readout.model.Dated;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Statement;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.CommitmentHistory;
import org.readout.web.part.Wording;

/** Writes the day of a step no more precisely than the text that tells it. */
final class StepDays {
    private final RegisterStorage storage;

    StepDays(RegisterStorage storage) {
        this.storage = storage;
    }

    String written(CommitmentHistory.Step step) {
        LocalDate day = step.day();
        if (day == null) {
            return "";
        }
        boolean month =
                day.getDayOfMonth() == 1
                        && storage.documents()
                                .find(step.citation().document())
                                .map(FiledDocument::record)
                                .map(record -> isMonth(record, step))
                                .orElse(false);
        return month ? Wording.month(YearMonth.from(day)) : Wording.day(day);
    }

    private static boolean isMonth(DocumentRecord record, CommitmentHistory.Step step) {
        for (Commitment commitment : record.commitments()) {
            if (commitment.action().span().equals(step.citation().quote().span())) {
                return record.statements().stream()
                        .filter(statement -> statement.id().equals(commitment.statement()))
                        .anyMatch(statement -> isMonth(record, statement));
            }
        }
        return false;
    }

    private static boolean isMonth(DocumentRecord record, Statement statement) {
        for (Engagement engagement : record.engagements()) {
            Dated when = engagement.when();
            if (engagement.id().equals(statement.occasion())
                    && when != null
                    && when.date() instanceof CalendarDate.Partial partial) {
                return !partial.isDay();
            }
        }
        return false;
    }
}
