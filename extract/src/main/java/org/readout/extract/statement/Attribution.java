package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.Sentence;

/**
 * "..., the minister said", "..." said the minister, "the island, he warned, would ...": a verb of
 * saying beside what is said, and its speakers.
 *
 * @param first the first token of the attribution, its subject or verb
 * @param end the token after its last, somebody told and a place included
 */
record Attribution(
        Clause clause, Force force, List<Actor> speakers, int first, int end, boolean press) {

    /** Reads attributions in the sentences of one page. */
    static final class Reader {
        /** A name ends this near behind the comma of its title. */
        private static final int NAME_REACH = 12;

        private final Page page;
        private final FrameFinder finder;

        Reader(Page page, FrameFinder finder) {
            this.page = page;
            this.finder = finder;
        }

        /**
         * The clause as an attribution, whatever stands behind its verb; empty where it can be
         * none.
         */
        Optional<Attribution> of(Clause clause, Sentence sentence) {
            Force force = finder.attribution(clause, page.text()).orElse(null);
            if (force == null
                    || clause.verb().negated()
                    || page.references().speech().isSpeech(clause.verb().head())) {
                return Optional.empty();
            }
            // "the port, said Ana Duarte, is ours"
            boolean behind =
                    clause.hasSubject()
                            && clause.subjectFirst() == clause.verb().end()
                            && !clause.verb().lemma().equals("tell");
            int before = behind ? -1 : subjectBefore(clause.verb().first(), sentence);
            boolean inverted = before < 0;
            int first = inverted ? clause.verb().first() : before;
            int end = endOf(clause, sentence);
            Mention apposed = inverted ? personBehind(clause.verb().end(), end, sentence) : null;
            end = apposed == null ? end : Math.max(end, apposed.end());
            List<Actor> speakers =
                    apposed != null
                            ? List.of(apposed.actor())
                            : inverted
                                    ? page.references()
                                            .meant(clause.verb().end(), end, page.company())
                                    : page.references()
                                            .meant(before, clause.verb().first(), page.company());
            if (speakers.isEmpty()) {
                speakers = page.references().subjectOf(clause, page.company());
            }
            return speakers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Attribution(
                                    clause,
                                    force,
                                    speakers,
                                    first,
                                    end,
                                    Press.among(page.text(), first, end)));
        }

        /**
         * Where the subject right before the verb begins, back to a comma or closing quote; -1
         * where there is none.
         */
        private int subjectBefore(int verb, Sentence sentence) {
            int at = verb - 1;
            boolean appositive = at >= sentence.first() && page.text().is(at, ",");
            at = appositive ? at - 1 : at;
            if (at < sentence.first() || page.text().word(at).isMark()) {
                return -1;
            }
            int start = phraseStart(at);
            Mention person = appositive ? null : personApposed(start, sentence);
            if (appositive) {
                // "her adviser, Ana Duarte, added", "Ana Duarte, adviser at court, added"
                int comma = commaWithin(start, at) ? -1 : commaBefore(start, sentence);
                return comma < 0 ? start : phraseStart(comma - 1);
            }
            return person == null ? start : person.first();
        }

        /** "Said Norland's harbour chief, former judge X": the name behind the title. */
        private @Nullable Mention personBehind(int first, int end, Sentence sentence) {
            int stop = Math.min(sentence.end(), end + NAME_REACH);
            for (Mention mention : page.cast().outermostWithin(first, stop)) {
                boolean named = mention.isPerson() && mention.kind() != MentionKind.DESCRIPTION;
                boolean apposed =
                        mention.first() < end && mention.end() > end
                                || mention.first() > end
                                        && mention.first() <= end + 3
                                        && page.text().is(end, ",");
                if (named && apposed) {
                    return mention;
                }
                if (named) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Mention personApposed(int start, Sentence sentence) {
            if (start - 2 < sentence.first() || !page.text().is(start - 1, ",")) {
                return null;
            }
            for (Mention mention :
                    page.cast().within(Math.max(sentence.first(), start - 12), start - 1)) {
                if (mention.isPerson() && mention.end() == start - 1) {
                    return null;
                }
            }
            return null;
        }

        /** Whether the name's own mention begins with the description before it. */
        private boolean commaWithin(int first, int last) {
            for (Mention mention : page.cast().within(first, last + 1)) {
                if (mention.first() == first && mention.end() == last + 1) {
                    return mention.nameFirst() > first
                            && page.text().is(mention.nameFirst() - 1, ",");
                }
            }
            return false;
        }

        private int commaBefore(int from, Sentence sentence) {
            for (int token = from - 1; token >= Math.max(sentence.first(), from - 10); token--) {
                if (page.text().is(token, ",")) {
                    return token;
                }
                if (page.text().word(token).isMark()) {
                    return -1;
                }
            }
            return -1;
        }

        private int phraseStart(int token) {
            int start = token;
            for (Mention mention : page.cast().within(Math.max(0, token - 30), token + 1)) {
                if (mention.end() == token + 1 && mention.first() < start) {
                    start = mention.first();
                }
            }
            NounPhrase phrase = page.grammar().nounPhraseAt(start).orElse(null);
            start = phrase == null ? start : Math.min(start, phrase.first());
            boolean ofPhrase =
                    start > 1
                            && (page.text().is(start - 1, "of")
                                    || page.text().is(start - 1, "for")
                                    || page.text().is(start - 1, "and"));
            return ofPhrase ? phraseStart(start - 2) : start;
        }

        private int endOf(Clause clause, Sentence sentence) {
            int at = clause.verb().end();
            while (at < sentence.end() && !isBoundary(at)) {
                at++;
            }
            return at;
        }

        private boolean isBoundary(int token) {
            return page.text().word(token).isMark()
                    && !page.text().is(token, "-")
                    && !page.text().form(token).equals("(");
        }
    }
}
