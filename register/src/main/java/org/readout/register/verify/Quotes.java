package org.readout.register.verify;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.model.Quote;

/** Every citation of a record. */
final class Quotes {
    private Quotes() {}

    static List<Quote> of(DocumentRecord record) {
        List<Quote> quotes = new ArrayList<>(record.noise());
        record.title().ifPresent(quotes::add);
        record.persons()
                .forEach(
                        person -> {
                            quotes.addAll(person.aliases());
                            person.offices().forEach(office -> quotes.add(office.quote()));
                        });
        record.engagements()
                .forEach(
                        engagement -> {
                            quotes.add(engagement.quote());
                            engagement.date().ifPresent(date -> quotes.add(date.quote()));
                            engagement.place().ifPresent(place -> quotes.add(place.quote()));
                            engagement.venue().ifPresent(quotes::add);
                        });
        record.statements().forEach(statement -> quotes.add(statement.quote()));
        record.commitments()
                .forEach(
                        commitment -> {
                            quotes.add(commitment.action());
                            commitment.due().ifPresent(quotes::add);
                        });
        record.things().forEach(thing -> quotes.add(thing.quote()));
        return quotes;
    }
}
