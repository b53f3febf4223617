package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.office.TitleWord;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Finds the runs of capitalised words in a sentence that may be names of persons. */
final class RunFinder {
    private final NameWords words;
    private final Signs signs;
    private final SentencedText text;

    /** Whether each sentence is in capitals, once somebody asked. */
    private final @Nullable Boolean[] shouting;

    /**
     * Words that have a capital where no sentence asks for it: "Harding", "Connolly" and "Lindsted"
     * are names then.
     */
    private @Nullable Set<String> capitalised;

    RunFinder(NameWords words, Signs signs) {
        this.words = words;
        this.signs = signs;
        this.text = signs.text();
        shouting = new Boolean[text.sentences().size()];
    }

    /** Gathered when the first sentence asks for it: few begin with such a word. */
    private boolean isCapitalisedElsewhere(String folded) {
        Set<String> found = capitalised;
        if (found == null) {
            found = capitalisedWithinSentences(text);
            capitalised = found;
        }
        return found.contains(folded);
    }

    private static Set<String> capitalisedWithinSentences(SentencedText text) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            if (Headlines.isHeadline(text, sentence)) {
                continue;
            }
            for (int token = sentence.first() + 1; token < sentence.end(); token++) {
                if (text.word(token).isCapitalised()) {
                    found.add(text.folded(token));
                }
            }
        }
        return found;
    }

    List<NameRun> runs(Sentence sentence) {
        boolean shouting = isShouting(sentence);
        List<NameRun> found = new ArrayList<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            int end = starts(token, sentence, shouting) ? end(token, sentence, shouting) : token;
            if (end > token) {
                found.add(run(token, end, sentence));
                token = end;
            } else {
                token++;
            }
        }
        return found;
    }

    /**
     * A sentence in capitals tells names from other words only where a title stands before them.
     */
    boolean isShouting(Sentence sentence) {
        Boolean known = shouting[sentence.index()];
        if (known == null) {
            known = isShouted(sentence);
            shouting[sentence.index()] = known;
        }
        return known;
    }

    private boolean isShouted(Sentence sentence) {
        int capitals = 0;
        int plain = 0;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (text.word(token).isAllCaps()) {
                capitals++;
            } else if (text.word(token).isWord()) {
                plain++;
                // of most sentences the first words tell: they cannot be outnumbered any more
                if (3 * plain >= sentence.size()) {
                    return false;
                }
            }
        }
        return capitals > 2 && capitals > 2 * plain;
    }

    private NameRun run(int first, int end, Sentence sentence) {
        int lead = first;
        while (lead > sentence.first()) {
            PhraseTable.Match<TitleWord> title = signs.title(lead - 1);
            if (title != null
                    && title.end() == lead
                    && title.first() >= sentence.first()
                    && (title.value().is(TitleClass.HONORIFIC)
                            || title.value().is(TitleClass.MILITARY))
                    && (text.word(lead - 1).isCapitalised()
                            || text.word(title.first()).isCapitalised())) {
                lead = title.first();
            } else {
                break;
            }
        }
        if (lead < first
                && lead > sentence.first()
                && (text.is(lead - 1, "the") || text.is(lead - 1, "retired"))) {
            lead--;
        }
        boolean thing = false;
        for (int token = first; token < end; token++) {
            thing |= words.isThing(text.folded(token)) || text.word(token).isNumber();
        }
        return new NameRun(lead, first, end, lead < first, thing);
    }

    private boolean starts(int token, Sentence sentence, boolean shouting) {
        if (isName(token, sentence, shouting)) {
            return !opensSentence(token, sentence);
        }
        boolean titled = token > sentence.first() && signs.title(token - 1) != null;
        return titled
                && (particle(token)
                                && token + 1 < sentence.end()
                                && (isName(token + 1, sentence, shouting)
                                        || particle(token + 1)
                                                && token + 2 < sentence.end()
                                                && isName(token + 2, sentence, shouting))
                        || placeInName(token, sentence));
    }

    private boolean particle(int token) {
        return words.isParticle(text.folded(token)) && !text.is(token, "of");
    }

    /** "Meeting", "Earlier": a word that a capital marks only as the first of its sentence. */
    private boolean opensSentence(int token, Sentence sentence) {
        if (token != sentence.first()) {
            return false;
        }
        String folded = text.folded(token);
        boolean alone = token + 1 >= sentence.end() || !isName(token + 1, sentence, false);
        return words.isFunction(folded)
                || folded.length() > 5
                        && (folded.endsWith("ing")
                                || folded.endsWith("ed")
                                || folded.endsWith("ly"))
                        && !isCapitalisedElsewhere(folded)
                || alone && folded.length() < 2;
    }

    private int end(int first, Sentence sentence, boolean shouting) {
        int end = first + 1;
        while (end < sentence.end()) {
            if (isName(end, sentence, shouting)
                    || titleInName(end, sentence)
                    || placeInName(end, sentence)) {
                end++;
            } else if (particle(end) && nameAfterParticles(end, sentence, shouting)) {
                end++;
            } else {
                break;
            }
        }
        while (end - 1 > first
                && words.isSuffix(text.folded(end - 1))
                && !isRomanNumeral(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isRomanNumeral(int token) {
        String form = text.form(token);
        return form.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private boolean nameAfterParticles(int token, Sentence sentence, boolean shouting) {
        // "y" and "e" join surnames, but "e" opens no clause in English; "i" is a pronoun
        int at = token + 1;
        if (at < sentence.end() && particle(at) && !text.word(at).isCapitalised()) {
            at++;
        }
        return at < sentence.end()
                && isName(at, sentence, shouting)
                && !text.is(token, "i")
                && !text.is(token, "la".equals(text.folded(token)) ? "" : "o");
    }

    private boolean isName(int token, Sentence sentence, boolean shouting) {
        String form = text.form(token);
        boolean capital = text.word(token).isCapitalised() || isPrefixedName(form);
        if (!capital
                || signs.title(token) != null
                || signs.place(token) != null
                || signs.body(token) != null
                || !text.word(token).isWord()
                || hasDigit(form)) {
            return false;
        }
        String folded = text.folded(token);
        if (words.isStop(folded)) {
            return false;
        }
        if (words.isFunction(folded)) {
            return besideName(token, sentence);
        }
        boolean acronym =
                text.word(token).isAllCaps() && form.length() <= 5 && form.indexOf('.') < 0;
        return shouting || !acronym || surnameInCapitals(token, sentence);
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
                && !words.isStop(text.folded(token))
                && !words.isFunction(text.folded(token));
    }

    /** "al-Hashimi", "d'Arcy", "el-Masri". */
    private static boolean isPrefixedName(String form) {
        for (int i = 1; i < form.length() - 1 && i < 5; i++) {
            char c = form.charAt(i);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(form.charAt(i + 1));
            }
        }
        return false;
    }

    /** "Anna Bishop", "John Power": a title word as surname. */
    private boolean titleInName(int token, Sentence sentence) {
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

    /** "Ana Lima Duarte", "Chad Jordan": a country or capital within a name. */
    private boolean placeInName(int token, Sentence sentence) {
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
                        && !words.isThing(text.folded(token + 1));
        boolean nameBefore = token > sentence.first() && plainName(token - 1);
        return nameFollows
                && (nameBefore || token > sentence.first() && signs.title(token - 1) != null)
                && sentence.block().kind() != org.readout.model.BlockKind.HEADLINE;
    }
}
