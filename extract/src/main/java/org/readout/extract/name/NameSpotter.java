package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Once the anchored persons are known: finds their names where they stand alone, and takes as
 * persons those unanchored names that speak or act as one.
 */
final class NameSpotter {
    /**
     * A longer row of capitals is a list or a headline; every part of it up to this length is
     * looked up.
     */
    private static final int LONGEST_NAME = 8;

    /** A name that stands beside another has so many words at most. */
    private static final int LONGEST_PAIRED = 5;

    private final Signs signs;
    private final SentencedText text;
    private final NameWords words;
    private final Roster roster;

    NameSpotter(Signs signs, NameWords words, Roster roster) {
        this.signs = signs;
        this.text = signs.text();
        this.words = words;
        this.roster = roster;
    }

    void spot(List<PersonFinder.Waiting> waiting) {
        List<PersonFinder.Waiting> unknown = new ArrayList<>();
        for (PersonFinder.Waiting each : waiting) {
            if (!known(each.run())) {
                unknown.add(each);
            }
        }
        Set<String> speakers = new HashSet<>();
        for (PersonFinder.Waiting each : unknown) {
            if (each.run().size() == 1 && speaks(each.run(), each.sentence())) {
                speakers.addAll(each.run().words(text));
            }
        }
        for (PersonFinder.Waiting each : unknown) {
            if (!known(each.run()) && acts(each.run(), each.sentence(), speakers)) {
                NameRun run = each.run();
                PersonDraft person = roster.add(run.words(text), run.first(), run.end());
                person.seen(run.first(), run.first(), run.end(), MentionKind.NAME);
            }
        }
    }

    /** Whether the run, or a part of it, is the name of a known person. */
    private boolean known(NameRun run) {
        // most names that wait are of nobody known: their parts need no look
        if (!roster.knowsOneOf(run.words(text))) {
            return false;
        }
        for (int size = Math.min(run.size(), LONGEST_NAME); size > 0; size--) {
            for (int first = run.first(); first + size <= run.end(); first++) {
                NameRun part = new NameRun(first, first, first + size, false, false);
                List<String> form = part.words(text);
                PersonDraft person = form.isEmpty() ? null : find(form, run, size);
                if (person != null) {
                    if (size == run.size()) {
                        roster.fuller(person, form, first, first + size);
                    }
                    if (person.side() == null) {
                        person.side(owner(first));
                    }
                    person.seen(
                            first,
                            first,
                            first + size,
                            form.size() > 1 ? MentionKind.NAME : MentionKind.SHORT_NAME);
                    return true;
                }
            }
        }
        return false;
    }

    /** "Peru's Quispe", "the Peruvian Quispe": whose the name is said to be. */
    private Actor.@Nullable Side owner(int first) {
        int before = first - 1;
        if (before > 0 && text.word(before).isClitic()) {
            return signs.state(before - 1);
        }
        PhraseTable.Match<Place> place = signs.place(before);
        return place == null || place.value().kind() != PlaceKind.DEMONYM
                ? null
                : new Actor.State(place.value().country());
    }

    /**
     * A part of a run must not be a mere given name of somebody else: "Ana" in "Ana Lima" is not
     * "Ana Duarte".
     */
    private @Nullable PersonDraft find(List<String> form, NameRun run, int size) {
        for (String word : form) {
            if (!roster.knows(word)) {
                return null;
            }
        }
        PersonDraft person = roster.findBefore(form, run.first());
        if (person == null
                || form.size() == 1
                        && size < run.size()
                        && person.words().size() > 1
                        && !person.words().getLast().equals(form.getFirst())) {
            return null;
        }
        if (form.size() == 1 && form.getFirst().length() < 2) {
            return null;
        }
        return person;
    }

    /** A full name with a verb of acting, or whose surname alone speaks elsewhere. */
    private boolean acts(NameRun run, Sentence sentence, Set<String> speakers) {
        if (run.thing()
                || run.size() < 2
                || run.size() > 5
                || Headlines.isHeadline(text, sentence)) {
            return false;
        }
        int next = run.end();
        if (text.is(run.first() - 1, "of") && text.is(run.first() - 2, "death")) {
            return false;
        }
        if (text.is(next, ",") && text.is(next + 1, "who") || beforeColleague(next)) {
            return true;
        }
        if (speakers.contains(run.words(text).getLast())
                || speakers.contains(text.folded(run.end() - 1))) {
            return true;
        }
        return speaks(run, sentence) || speaksWithAnother(run, sentence);
    }

    /** "Ana Lima and Rosa Quispe agreed": the verb is both's. */
    private boolean speaksWithAnother(NameRun run, Sentence sentence) {
        if (!text.is(run.end(), "and")) {
            return false;
        }
        int end = run.end() + 1;
        while (end < sentence.end()
                && end - run.end() <= LONGEST_PAIRED
                && text.word(end).isCapitalised()
                && text.word(end).isWord()
                && signs.place(end) == null
                && signs.body(end) == null) {
            end++;
        }
        return end - run.end() > 2
                && end < sentence.end()
                && words.isSaying(text, end)
                && !words.isThing(text, end - 1);
    }

    /** "and his Maltese opposite number" */
    private boolean beforeColleague(int next) {
        if (!text.is(next, "and") || !text.is(next + 1, "his") && !text.is(next + 1, "her")) {
            return false;
        }
        for (int token = next + 2; token < Math.min(text.size(), next + 5); token++) {
            if (signs.isTitle(token, org.readout.extract.office.TitleClass.RELATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(NameRun run, Sentence sentence) {
        int next = run.end();
        return next < sentence.end()
                && words.isSaying(text, next)
                && !text.is(next, "is")
                && !text.is(next, "was")
                && !text.is(next, "will")
                && !text.is(next, "would")
                && !text.is(next, "has")
                && !text.is(next, "had");
    }
}
