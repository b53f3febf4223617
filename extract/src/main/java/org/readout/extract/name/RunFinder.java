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
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Finds the runs of capitalised words in a sentence that may be names of persons. */
final class RunFinder {
    /** "Von und zu der", "de la". */
    private static final int MOST_PARTICLES = 4;

    private final NameWords words;
    private final Signs signs;
    private final SentencedText text;
    private final NameTokens tokens;

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
        this.tokens = new NameTokens(words, signs);
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
            thing |= words.isThing(text, token) || text.word(token).isNumber();
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
        if (tokens.isName(token, sentence, shouting)) {
            return !opensSentence(token, sentence);
        }
        boolean titled = token > sentence.first() && signs.title(token - 1) != null;
        return titled
                && (tokens.particle(token)
                                && token + 1 < sentence.end()
                                && (tokens.isName(token + 1, sentence, shouting)
                                        || tokens.particle(token + 1)
                                                && token + 2 < sentence.end()
                                                && tokens.isName(token + 2, sentence, shouting))
                        || tokens.placeInName(token, sentence));
    }

    /** "Meeting", "Earlier": a word that a capital marks only as the first of its sentence. */
    private boolean opensSentence(int token, Sentence sentence) {
        if (token != sentence.first()) {
            return false;
        }
        String folded = text.folded(token);
        boolean alone = token + 1 >= sentence.end() || !tokens.isName(token + 1, sentence, false);
        return words.isFunction(text, token)
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
            if (tokens.isName(end, sentence, shouting)
                    || tokens.titleInName(end, sentence)
                    || tokens.placeInName(end, sentence)
                    || isRomanNumeral(end) && !words.isFunction(text, end)) {
                end++;
            } else {
                int name = linked(end, sentence, shouting);
                if (name < 0) {
                    break;
                }
                end = name;
            }
        }
        while (end - 1 > first && words.isSuffix(text, end - 1) && !isRomanNumeral(end - 1)) {
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
                        && words.isGeneration(text, suffix);
        return follows ? suffix + 1 : end;
    }

    /**
     * The token of the name that goes on behind particles or a byname: "Mac an Bhaird", "von und zu
     * Altenburg", "Jose 'Pepe' Lima"; -1 where none does.
     */
    private int linked(int token, Sentence sentence, boolean shouting) {
        boolean gaelic =
                text.is(token, "an") && (text.is(token - 1, "mac") || text.is(token - 1, "nic"));
        if (tokens.particle(token) || gaelic) {
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
                        && tokens.isName(closing + 1, sentence, shouting);
        return surname ? closing + 1 : -1;
    }

    private boolean links(int token) {
        boolean lower = !text.word(token).isCapitalised();
        return lower && (tokens.particle(token) || words.isLink(text, token));
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
                    form.equals("\"") || form.equals("”") || form.equals("’") || form.equals(")");
            if (closes) {
                boolean bracket = text.form(first - 1).equals("(");
                return at > first && bracket == form.equals(")") ? at : -1;
            }
            if (!text.word(at).isCapitalised()
                    || text.word(at).isAllCaps()
                    || signs.place(at) != null) {
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
                && tokens.isName(at, sentence, shouting)
                && !text.is(token, "i")
                && !text.is(token, "la".equals(text.folded(token)) ? "" : "o");
    }
}
