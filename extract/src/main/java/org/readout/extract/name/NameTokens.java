package org.readout.extract.name;

import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.office.TitleWord;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Tells of a word whether it can stand in a person's name, by its letters and its neighbours. */
final class NameTokens {
    private final NameWords words;
    private final Signs signs;
    private final SentencedText text;

    NameTokens(NameWords words, Signs signs) {
        this.words = words;
        this.signs = signs;
        this.text = signs.text();
    }

    boolean particle(int token) {
        return words.isParticle(text, token) && !text.is(token, "of");
    }

    /**
     * Whether the token can be a part of a person's name.
     *
     * @param shouting whether the sentence is in capitals, so that they tell nothing
     */
    boolean isName(int token, Sentence sentence, boolean shouting) {
        String form = text.form(token);
        boolean capital = text.word(token).isCapitalised() || text.word(token).isPrefixedName();
        if (!capital
                || signs.title(token) != null
                || signs.place(token) != null
                || signs.body(token) != null
                || !text.word(token).isWord()
                || hasDigit(form)) {
            return false;
        }
        if (words.isGiven(text, token)
                && (words.isStop(text, token) || words.isFunction(text, token))) {
            return amidNames(token, sentence);
        }
        if (words.isStop(text, token)) {
            return false;
        }
        if (words.isFunction(text, token)) {
            return besideName(token, sentence);
        }
        boolean acronym =
                text.word(token).isAllCaps() && form.length() <= 5 && form.indexOf('.') < 0;
        return shouting || !acronym || surnameInCapitals(token, sentence);
    }

    /** "Minister May Olsen", "Jan Christian Lund": a word of the calendar or a faith as a name. */
    private boolean amidNames(int token, Sentence sentence) {
        int before = token - 1;
        if (before < sentence.first()) {
            return false;
        }
        PhraseTable.Match<TitleWord> title = signs.title(before);
        boolean titled =
                title != null
                        && title.end() == token
                        && (title.value().is(TitleClass.HEAD)
                                || title.value().is(TitleClass.HONORIFIC)
                                || title.value().is(TitleClass.MILITARY));
        boolean nextIsName = token + 1 < sentence.end() && plainName(token + 1);
        boolean linked = particle(before) && !text.word(before).isCapitalised();
        return linked && before - 1 >= sentence.first() && plainName(before - 1)
                || nextIsName && (titled || plainName(before));
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9' || c >= 0x80 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** "TANABE Ichiro", but "MOU Signed" only after a title or courtesy. */
    private boolean surnameInCapitals(int token, Sentence sentence) {
        return token > sentence.first()
                && signs.title(token - 1) != null
                && token + 1 < sentence.end()
                && text.word(token + 1).isCapitalised()
                && !text.word(token + 1).isAllCaps();
    }

    /**
     * "Le Van Hai", "An Sung-ho": a function word in capitals inside a sentence beside another
     * name, after a title.
     */
    private boolean besideName(int token, Sentence sentence) {
        if (token == sentence.first()
                || token + 1 > sentence.end()
                || text.folded(token).length() < 2) {
            return false;
        }
        boolean nextIsName = token + 1 < sentence.end() && plainName(token + 1);
        boolean previousIsName = plainName(token - 1);
        return sentence.block().kind() == org.readout.model.BlockKind.HEADLINE
                ? nextIsName && signs.title(token - 1) != null
                : nextIsName || previousIsName;
    }

    private boolean plainName(int token) {
        return text.word(token).isWord()
                && text.word(token).isCapitalised()
                && signs.title(token) == null
                && signs.place(token) == null
                && signs.body(token) == null
                && !words.isStop(text, token)
                && !words.isFunction(text, token);
    }

    /** "Anna Bishop", "John Power": a title word as surname. */
    boolean titleInName(int token, Sentence sentence) {
        PhraseTable.Match<TitleWord> title = signs.title(token);
        if (title == null
                || title.end() != title.first() + 1
                || !text.word(token).isCapitalised()
                || signs.body(token) != null) {
            return false;
        }
        boolean head = title.value().is(TitleClass.HEAD) || title.value().is(TitleClass.RELATION);
        if (head
                && !title.value().is(TitleClass.HONORIFIC)
                && !title.value().phrase().equals("king")) {
            return false;
        }
        boolean titleFollows =
                token + 1 < sentence.end()
                        && (signs.title(token + 1) != null || signs.body(token + 1) != null);
        return !titleFollows && sentence.block().kind() != org.readout.model.BlockKind.HEADLINE;
    }

    /** "Foreign Minister Ana Lagos": one word between a title and a town is half a name. */
    private boolean isTitledGivenName(int token, Sentence sentence) {
        PhraseTable.Match<TitleWord> title =
                token - 1 >= sentence.first() ? signs.title(token - 1) : null;
        return title != null
                && title.end() == token
                && title.value().is(TitleClass.HEAD)
                && !words.isSaying(text, token)
                && sentence.block().kind() != org.readout.model.BlockKind.HEADLINE;
    }

    /** "Princess Anna Sofia": a style before a given name, and a second name that is a town's. */
    private boolean isRoyal(int token, Sentence sentence) {
        return token - 2 >= sentence.first()
                && (text.is(token - 2, "princess")
                        || text.is(token - 2, "prince")
                        || text.is(token - 2, "queen")
                        || text.is(token - 2, "mrs")
                        || text.is(token - 2, "ms")
                        || text.is(token - 2, "ms."));
    }

    /** "Ana Lima Duarte", "Chad Jordan": a country or capital within a name. */
    boolean placeInName(int token, Sentence sentence) {
        PhraseTable.Match<Place> place = signs.place(token);
        if (place == null
                || place.end() != place.first() + 1
                || place.value().kind() == PlaceKind.DEMONYM
                || place.value().kind() == PlaceKind.SEAT) {
            return false;
        }
        boolean nameFollows =
                token + 1 < sentence.end()
                        && plainName(token + 1)
                        && !words.isThing(text, token + 1);
        boolean nameBefore = token > sentence.first() && plainName(token - 1);
        boolean surname = isRoyal(token, sentence) || isTitledGivenName(token - 1, sentence);
        if (surname && nameBefore && !nameFollows && place.value().kind() != PlaceKind.COUNTRY) {
            return true;
        }
        return nameFollows
                && (nameBefore || token > sentence.first() && signs.title(token - 1) != null)
                && sentence.block().kind() != org.readout.model.BlockKind.HEADLINE;
    }
}
