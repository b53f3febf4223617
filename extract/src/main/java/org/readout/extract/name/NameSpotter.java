package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.Signs;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Once the anchored persons are known: finds their names where they stand alone, and takes as persons those unanchored
 * names that speak or act as one.
 */
final class NameSpotter {
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
        for (PersonFinder.Waiting each : unknown) {
            if (!known(each.run()) && acts(each.run(), each.sentence())) {
                NameRun run = each.run();
                PersonDraft person = roster.add(run.words(text), run.first(), run.end());
                person.seen(run.first(), run.first(), run.end(), MentionKind.NAME);
            }
        }
    }

    /** Whether the run, or a part of it, is the name of a known person. */
    private boolean known(NameRun run) {
        for (int size = run.size(); size > 0; size--) {
            for (int first = run.first(); first + size <= run.end(); first++) {
                NameRun part = new NameRun(first, first, first + size, false, false);
                List<String> form = part.words(text);
                PersonDraft person = form.isEmpty() ? null : find(form, run, size);
                if (person != null) {
                    if (size == run.size()) {
                        roster.fuller(person, form, first, first + size);
                    }
                    person.seen(first, first, first + size, form.size() > 1 ? MentionKind.NAME : MentionKind.SHORT_NAME);
                    return true;
                }
            }
        }
        return false;
    }

    /** A part of a run must not be a mere given name of somebody else: "Ana" in "Ana Lima" is not "Ana Duarte". */
    private @Nullable PersonDraft find(List<String> form, NameRun run, int size) {
        for (String word : form) {
            if (!roster.knows(word)) {
                return null;
            }
        }
        PersonDraft person = roster.find(form);
        if (person == null || form.size() == 1 && size < run.size() && person.words().size() > 1
                && !person.words().getLast().equals(form.getFirst())) {
            return null;
        }
        if (form.size() == 1 && form.getFirst().length() < 2) {
            return null;
        }
        return person;
    }

    private boolean acts(NameRun run, Sentence sentence) {
        if (run.thing() || run.size() < 2 || run.size() > 5 || PersonFinder.isHeadline(sentence)) {
            return false;
        }
        int next = run.end();
        if (text.is(next, ",") && text.is(next + 1, "who")) {
            return true;
        }
        return next < sentence.end() && words.isSaying(text.folded(next)) && !text.is(next, "is") && !text.is(next, "was")
                && !text.is(next, "will") && !text.is(next, "would") && !text.is(next, "has") && !text.is(next, "had");
    }
}
