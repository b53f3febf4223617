package org.readout.extract.name;

import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * Writes an office out of its words: "Norwegian Foreign Minister" is "Foreign Minister" of Norway.
 */
final class TitleWriter {
    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;

    TitleWriter(Signs signs, TitleLexicon lexicon) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.text = signs.text();
    }

    /** The office without a state behind it; in the singular. */
    String bare(OfficePhrase phrase) {
        BodyPhrase body = phrase.body();
        int core = phrase.core();
        StringBuilder title = new StringBuilder();
        if (body != null && body.first() >= phrase.first() && body.end() <= phrase.head()) {
            append(title, Math.max(body.end(), clear(body.end())), phrase.head());
            head(title, phrase);
            behind(title, phrase.headEnd(), end(phrase));
            title.append(" of the ").append(inFull(body.first(), body.end()));
        } else {
            append(title, core, phrase.head());
            head(title, phrase);
            behind(title, phrase.headEnd(), end(phrase));
        }
        OfficePhrase.Principal principal = phrase.principal();
        if (principal != null) {
            title.append(serves(phrase.word().phrase()))
                    .append(text.phrase(principal.first(), principal.end()));
        }
        String written = title.toString().strip();
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    /** "Director, Asia Division, MFA" is Director of the Asia Division of the ministry. */
    private void behind(StringBuilder title, int first, int end) {
        int from = first;
        while (from < end) {
            int to = from;
            while (to < end && !joinsBody(to, first) && !isShort(to, end)) {
                to++;
            }
            if (to > from) {
                title.append(' ').append(text.phrase(from, to));
            }
            if (to == end) {
                return;
            }
            int body = joinsBody(to, first) ? to + 1 : to;
            boolean linked = body == to && to > first && !text.word(to - 1).isCapitalised();
            int bodyEnd = Math.min(end, bodyEnd(body));
            title.append(linked ? " " : " of the ").append(inFull(body, bodyEnd));
            from = bodyEnd;
        }
    }

    /** A comma between an office and its division, or a division and its ministry. */
    private boolean joinsBody(int token, int first) {
        BodyPhrase body = text.is(token, ",") ? signs.body(token + 1) : null;
        return body != null
                && body.first() == token + 1
                && (token == first || signs.body(token - 1) != null);
    }

    private boolean isShort(int token, int end) {
        return token < end && lexicon.organInFull(text.form(token)) != null;
    }

    private int bodyEnd(int token) {
        BodyPhrase body = signs.body(token);
        return body == null || body.first() != token ? token + 1 : body.end();
    }

    private String inFull(int first, int end) {
        String full = end == first + 1 ? lexicon.organInFull(text.form(first)) : null;
        return full == null ? text.phrase(first, end) : full;
    }

    /** How an office is joined to the one it serves. */
    static String serves(String noun) {
        boolean to =
                noun.contains("advis")
                        || noun.contains("aide")
                        || noun.contains("assistant")
                        || noun.contains("secretary");
        return to ? " to the " : " of the ";
    }

    private int clear(int token) {
        return text.word(token).isClitic() ? token + 1 : token;
    }

    private void append(StringBuilder title, int from, int to) {
        for (int token = from; token < to; token++) {
            PhraseTable.Match<Place> place = signs.place(token);
            boolean owner = place != null && place.value().kind() != PlaceKind.SEAT;
            if (!owner && !text.word(token).isClitic() && !isDeterminer(token)) {
                title.append(text.form(token)).append(text.is(token + 1, ",") ? "" : " ");
            }
        }
    }

    private boolean isDeterminer(int token) {
        return text.is(token, "the")
                || text.is(token, "his")
                || text.is(token, "her")
                || text.is(token, "its");
    }

    private void head(StringBuilder title, OfficePhrase phrase) {
        String written = text.phrase(phrase.head(), phrase.headEnd());
        title.append(
                phrase.isPlural()
                        ? phrase.word().phrase()
                        : lexicon.fullTitle(phrase.word().phrase(), written));
    }

    /**
     * "The Norwegian Coast Guard", "the CPC Central Committee": whose it is needs no more words.
     */
    private boolean namesPeople(int first, int end) {
        for (int token = first; token < end; token++) {
            BodyPhrase body = signs.body(token);
            PhraseTable.Match<Place> place = signs.place(token);
            boolean party =
                    body != null
                            && !body.organ()
                            && body.side() instanceof Actor.State
                            && (text.word(token).isAllCaps() || text.is(token, "party"));
            boolean people =
                    body != null
                            && body.first() == token
                            && place != null
                            && place.value().kind() == PlaceKind.DEMONYM;
            if (party || people) {
                return true;
            }
        }
        return false;
    }

    /** Where the office's own words end: before a final "of" and its state. */
    int end(OfficePhrase phrase) {
        for (int token = phrase.end() - 1; token > phrase.headEnd(); token--) {
            PhraseTable.Match<Place> place = signs.place(token);
            if (place == null
                    || place.end() != phrase.end()
                    || place.value().kind() != PlaceKind.COUNTRY) {
                break;
            }
            int before = place.first() - 1;
            while (text.is(before, "the")
                    || signs.isTitle(before, org.readout.extract.office.TitleClass.EPITHET)) {
                before--;
            }
            return before >= phrase.headEnd() && text.is(before, "of") ? before : phrase.end();
        }
        return phrase.end();
    }

    /** Whether the office's own words name a state: behind its noun, or in the name of its body. */
    boolean namesState(OfficePhrase phrase) {
        BodyPhrase before = phrase.body();
        if (before != null && namesPeople(before.first(), before.end())
                || namesPeople(phrase.headEnd(), end(phrase))) {
            return true;
        }
        for (int token = phrase.headEnd(); token < end(phrase); token++) {
            PhraseTable.Match<Place> place = signs.place(token);
            if (place != null && text.is(place.first() - 1, "of")
                    || place != null && text.is(place.first() - 2, "of")) {
                return true;
            }
        }
        return false;
    }
}
