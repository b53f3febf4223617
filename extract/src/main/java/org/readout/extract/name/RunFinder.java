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
    /** "Von und zu der", "de la". */
    private static final int MOST_PARTICLES = 4;

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
            lead = beforeRetirement(lead, sentence);
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

    /** "General (Ret.) Lund": the token after the rank. */
    private int beforeRetirement(int lead, Sentence sentence) {
        boolean bracketed =
                text.is(lead - 1, ")")
                        && lead - 3 > sentence.first()
                        && text.is(lead - 3, "(")
                        && (text.folded(lead - 2).startsWith("ret")
                                || text.folded(lead - 2).startsWith("res"));
        return bracketed && signs.isTitle(lead - 4, TitleClass.MILITARY) ? lead - 3 : lead;
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
                    || placeInName(end, sentence)
                    || isRomanNumeral(end) && !words.isFunction(text.folded(end))) {
                end++;
            } else {
                int name = linked(end, sentence, shouting);
                if (name < 0) {
                    break;
                }
                end = name;
            }
        }
        while (end - 1 > first
                && words.isSuffix(text.folded(end - 1))
                && !isRomanNumeral(end - 1)) {
            end--;
        }
        return withGeneration(end, sentence);
    }

    /** "Collins Jr.", "Collins, Jr.": the comma belongs to the name too. */
    private int withGeneration(int end, Sentence sentence) {
        int suffix = text.is(end, ",") ? end + 1 : end;
        boolean follows =
                suffix < sentence.end()
                        && text.word(suffix).isCapitalised()
                        && words.isGeneration(text.folded(suffix));
        return follows ? suffix + 1 : end;
    }

    /**
     * The token of the name that goes on behind particles or a byname: "Mac an Bhaird", "von und
     * zu Altenburg", "Jose 'Pepe' Lima"; -1 where none does.
     */
    private int linked(int token, Sentence sentence, boolean shouting) {
        boolean gaelic =
                text.is(token, "an") && (text.is(token - 1, "mac") || text.is(token - 1, "nic"));
        if (particle(token) || gaelic) {
            int at = token + 1;
            while (at < sentence.end() && at < token + MOST_PARTICLES && links(at)) {
                at++;
            }
            return nameAfterParticles(token, at, sentence, shouting) ? at : -1;
        }
        int closing = opensByname(token) ? bynameEnd(token + 1, sentence) : -1;
        boolean surname =
                closing > 0
                        && closing + 1 < sentence.end()
                        && isName(closing + 1, sentence, shouting);
        return surname ? closing + 1 : -1;
    }

    private boolean links(int token) {
        boolean lower = !text.word(token).isCapitalised();
        return lower && (particle(token) || words.isLink(text.folded(token)));
    }

    private boolean opensByname(int token) {
        String form = text.form(token);
        return form.equals("\"") || form.equals("“") || form.equals("‘") || form.equals("(");
    }

    /** The closing mark of a byname of one or two words; -1 where there is none. */
    private int bynameEnd(int first, Sentence sentence) {
        for (int at = first; at < Math.min(sentence.end(), first + 3); at++) {
            String form = text.form(at);
            boolean closes =
                    form.equals("\"")
                            || form.equals("”")
                            || form.equals("’")
                            || form.equals(")");
            if (closes) {
                boolean bracket = text.form(first - 1).equals("(");
                return at > first && bracket == form.equals(")") ? at : -1;
            }
            if (!text.word(at).isCapitalised() || text.word(at).isAllCaps() || signs.place(at) != null) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isRomanNumeral(int token) {
        String form = text.form(token);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private boolean nameAfterParticles(int token, int at, Sentence sentence, boolean shouting) {
        // "y" and "e" join surnames, but "e" opens no clause in English; "i" is a pronoun
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
        if (words.isGiven(folded) && (words.isStop(folded) || words.isFunction(folded))) {
            return amidNames(token, sentence);
        }
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
                && !words.isStop(text.folded(token))
                && !words.isFunction(text.folded(token));
    }

    /** "al-Hashimi", "d'Arcy", "el-Masri"; "tSaoir", where Irish puts a sound before the name. */
    private static boolean isPrefixedName(String form) {
        if (form.length() > 3 && "thnmbgd".indexOf(form.charAt(0)) >= 0) {
            char second = form.charAt(1);
            if (Character.isUpperCase(second) && Character.isLowerCase(form.charAt(2))) {
                return true;
            }
        }
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

    /** "Foreign Minister Ana Lagos": one word between a title and a town is half a name. */
    private boolean isTitledGivenName(int token, Sentence sentence) {
        PhraseTable.Match<TitleWord> title =
                token - 1 >= sentence.first() ? signs.title(token - 1) : null;
        return title != null
                && title.end() == token
                && title.value().is(TitleClass.HEAD)
                && !words.isSaying(text.folded(token))
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
        boolean surname = isRoyal(token, sentence) || isTitledGivenName(token - 1, sentence);
        if (surname && nameBefore && !nameFollows && place.value().kind() != PlaceKind.COUNTRY) {
            return true;
        }
        return nameFollows
                && (nameBefore || token > sentence.first() && signs.title(token - 1) != null)
                && sentence.block().kind() != org.readout.model.BlockKind.HEADLINE;
    }
}
