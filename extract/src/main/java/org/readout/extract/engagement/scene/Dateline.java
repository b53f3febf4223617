package org.readout.extract.engagement.scene;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.BlockKind;
import org.readout.model.Placed;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** The city that a report is sent from: "OSLO, May 3 (Agency) - ...". */
final class Dateline {
    /** A dateline's dash, bracket or colon stands within this many tokens of its city. */
    private static final int LENGTH = 14;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final SentencedText text;
    private final Places places;

    Dateline(SentencedText text, Places places) {
        this.text = text;
        this.places = places;
    }

    Optional<Placed> city() {
        return dateline()
                .or(new Byline(text, places)::city)
                .or(this::loneLine)
                .or(this::headlineBracket);
    }

    /** "Quito, 3 May 2031, 4:15 p.m." above the report or below it. */
    private Optional<Placed> loneLine() {
        for (Sentence aside : text.asides()) {
            BlockKind kind = aside.block().kind();
            if (kind != BlockKind.TEASER && kind != BlockKind.CAPTION) {
                Placed city = cityAndDay(aside.first(), aside.end());
                if (city != null && aside.size() <= LENGTH) {
                    return Optional.of(city);
                }
            }
        }
        Sentence last = text.sentences().isEmpty() ? null : text.sentences().getLast();
        return last == null || last.size() > LENGTH
                ? Optional.empty()
                : Optional.ofNullable(cityAndDay(last.first(), last.end()));
    }

    /** "Statement after the meeting with A (Quito, 3 May 2031)". */
    private Optional<Placed> headlineBracket() {
        for (Sentence sentence : text.sentences()) {
            BlockKind kind = sentence.block().kind();
            if (kind != BlockKind.HEADLINE && kind != BlockKind.SUBHEADING) {
                return Optional.empty();
            }
            for (int at = sentence.first(); at + 2 < sentence.end(); at++) {
                Placed city = text.is(at, "(") ? cityAndDay(at + 1, sentence.end()) : null;
                if (city != null) {
                    return Optional.of(city);
                }
            }
        }
        return Optional.empty();
    }

    /** A city, perhaps its region in brackets, a comma and a day's figures. */
    private @Nullable Placed cityAndDay(int first, int end) {
        PhraseTable.@Nullable Match<Place> city = places.cityAt(text, first, end);
        if (city == null) {
            return null;
        }
        int at = city.end();
        if (text.is(at, "(")) {
            while (at < end && !text.is(at, ")")) {
                at++;
            }
            at++;
        }
        if (at + 1 >= end || !text.is(at, ",")) {
            return null;
        }
        // "Quito, 3 May", "Quito, May 3", "Quito, 03.05.2031"
        boolean day =
                text.word(at + 1).isNumber() || Character.isDigit(text.form(at + 1).charAt(0));
        boolean month =
                at + 2 < end
                        && text.word(at + 1).isCapitalised()
                        && Character.isDigit(text.form(at + 2).charAt(0));
        return day || month ? placed(city) : null;
    }

    private Optional<Placed> dateline() {
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() == BlockKind.DATELINE) {
                Placed city = cityWithin(aside.first(), aside.end());
                if (city != null) {
                    return Optional.of(city);
                }
            }
        }
        for (Sentence sentence : text.sentences()) {
            if (sentence.block().kind() == BlockKind.BODY) {
                Placed city = opening(sentence, sentence.first());
                if (city != null) {
                    return Optional.of(city);
                }
                // a report opens with its dateline; later paragraphs have none
                if (sentence.size() > LENGTH) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The city that the sentence of a round-up opens with as its dateline, in capitals or right
     * before a dash, signs before it aside.
     */
    Optional<Placed> ofItem(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.end() && !text.word(first).isWord()) {
            first++;
        }
        boolean capitals =
                first < sentence.end()
                        && text.word(first).isAllCaps()
                        && text.form(first).length() > 1;
        return capitals || isDashed(first, sentence.end())
                ? Optional.ofNullable(opening(sentence, first))
                : Optional.empty();
    }

    /** "Lima - The minister ...". */
    private boolean isDashed(int first, int end) {
        PhraseTable.@Nullable Match<Place> city = places.cityAt(text, first, end);
        return city != null && city.end() < end && DASHES.contains(text.form(city.end()));
    }

    /** The city among the tokens of a dateline's own block. */
    Optional<Placed> within(int first, int end) {
        return Optional.ofNullable(cityWithin(first, end));
    }

    private @Nullable Placed opening(Sentence sentence, int first) {
        PhraseTable.@Nullable Match<Place> city = places.cityAt(text, first, sentence.end());
        if (city == null) {
            return null;
        }
        for (int at = city.end(); at < Math.min(sentence.end(), city.end() + LENGTH); at++) {
            String form = text.form(at);
            boolean mark =
                    DASHES.contains(form)
                            || form.equals("(")
                            || form.equals(":")
                            || form.equals(".") && at <= city.end() + 1;
            if (mark) {
                return placed(city);
            }
        }
        return null;
    }

    private @Nullable Placed cityWithin(int first, int end) {
        for (int at = first; at < end; at++) {
            PhraseTable.@Nullable Match<Place> city = places.cityAt(text, at, end);
            if (city != null) {
                return placed(city);
            }
        }
        return null;
    }

    private Placed placed(PhraseTable.Match<Place> city) {
        return new Placed(city.value().name(), text.quote(city.first(), city.end()));
    }
}
