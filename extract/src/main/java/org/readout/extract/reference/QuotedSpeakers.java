package org.readout.extract.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.reference.DirectSpeech.Quotation;
import org.readout.model.PersonId;
import org.readout.model.Sentence;

/**
 * Who says "I" between quotation marks: the last person who is a subject outside of them in the
 * sentence ("I met her," said the minister), else whoever was the subject before.
 */
final class QuotedSpeakers {
    private final DirectSpeech speech;
    private final Map<Integer, PersonId> byQuotation = new HashMap<>();

    /** The quotation that the sentence read last may have left open. */
    private int next;

    QuotedSpeakers(DirectSpeech speech) {
        this.speech = speech;
    }

    /**
     * Notes who speaks in the sentence, which are read in text order.
     *
     * @param named whether the person is a subject of the sentence itself
     */
    void note(Sentence sentence, @Nullable PersonId person, boolean named) {
        List<Quotation> quotations = speech.quotations();
        for (; next < quotations.size() && quotations.get(next).first() < sentence.end(); next++) {
            Quotation quotation = quotations.get(next);
            if (person != null && quotation.end() > sentence.first()) {
                if (named) {
                    byQuotation.put(quotation.index(), person);
                } else {
                    byQuotation.putIfAbsent(quotation.index(), person);
                }
            }
            if (quotation.end() > sentence.end()) {
                return; // it goes on in the next sentence
            }
        }
    }

    /** Who says what stands at the token; empty outside of quotation marks. */
    Optional<PersonId> at(int token) {
        return speech.at(token).map(quotation -> byQuotation.get(quotation.index()));
    }
}
