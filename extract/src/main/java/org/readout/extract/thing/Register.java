package org.readout.extract.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Folding;
import org.readout.model.NamedThing;

/**
 * The things of one document as they come in: mentions of one thing are put together under its
 * fullest name.
 */
final class Register {
    private static final WordSet EMPTY =
            WordSet.of(
                    "the", "of", "and", "for", "in", "on", "a", "an", "between", "with", "to", "s",
                    "their", "its", "from");

    private static final Set<String> CONGRESS =
            Set.of("national", "party", "congress", "communist");

    private static final class Entry {
        Candidate candidate;
        Set<String> words;

        Entry(Candidate candidate, Set<String> words) {
            this.candidate = candidate;
            this.words = words;
        }
    }

    /**
     * Among how many things a name told again is looked for: only lists as long as a book have
     * more.
     */
    private static final int REACH = 300;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> pointers = new ArrayList<>();

    /**
     * @param isHeadline whether it stands in a headline, which names nothing that the report does
     *     not
     */
    void add(Candidate candidate, boolean isHeadline) {
        Set<String> words = words(candidate.thing().name());
        for (Entry entry : recent()) {
            if (entry.candidate.thing().getClass() != candidate.thing().getClass()
                    || !isSame(entry, candidate, words)) {
                continue;
            }
            boolean isFuller = words.size() > entry.words.size() && !isHeadline;
            if (isFuller) {
                entry.candidate = candidate;
                entry.words = words;
            }
            return;
        }
        if (!isHeadline && !isInside(candidate)) {
            (candidate.isFull() ? entries : pointers).add(new Entry(candidate, words));
        }
    }

    private List<Entry> recent() {
        return entries.subList(Math.max(0, entries.size() - REACH), entries.size());
    }

    /** "The memorandum" stands for one named elsewhere; where none is, it is the name. */
    private boolean hasAntecedent(Entry pointer) {
        for (Entry entry : recent()) {
            NamedThing thing = entry.candidate.thing();
            boolean isSameKind =
                    thing instanceof NamedThing.Instrument x
                                    && pointer.candidate.thing() instanceof NamedThing.Instrument y
                            ? x.kind().equals(y.kind())
                            : thing.getClass() == pointer.candidate.thing().getClass()
                                    && isWithin(entry.words, pointer.words);
            if (isSameKind) {
                return true;
            }
        }
        return false;
    }

    /** A thing within another of its kind is part of that one's name. */
    private boolean isInside(Candidate candidate) {
        for (Entry entry : recent()) {
            Candidate other = entry.candidate;
            if (other.thing().getClass() == candidate.thing().getClass()
                    && other.first() < candidate.end()
                    && candidate.first() < other.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Entry entry, Candidate candidate, Set<String> words) {
        NamedThing a = entry.candidate.thing();
        NamedThing b = candidate.thing();
        if (a instanceof NamedThing.Instrument x && b instanceof NamedThing.Instrument y) {
            return x.count() == y.count()
                    && x.kind().equals(y.kind())
                    && isWithin(entry.words, words);
        }
        if (a instanceof NamedThing.CalendarEntry x && b instanceof NamedThing.CalendarEntry y) {
            return x.kind() == y.kind()
                    && (x.kind() == NamedThing.CalendarKind.DEADLINE
                            ? x.date().equals(y.date())
                                    && x.quote()
                                            .singleSpaced()
                                            .equalsIgnoreCase(y.quote().singleSpaced())
                            : x.kind() == NamedThing.CalendarKind.CONGRESS
                                    ? isSameCongress(entry.words, words)
                                    : isWithin(entry.words, words));
        }
        return isWithin(entry.words, words);
    }

    /** "the 3rd Party Congress" is "the 3rd National Congress of the Labour Party". */
    private static boolean isSameCongress(Set<String> a, Set<String> b) {
        Set<String> x = new HashSet<>(a);
        Set<String> y = new HashSet<>(b);
        x.removeAll(CONGRESS);
        y.removeAll(CONGRESS);
        return isWithin(x, y);
    }

    private static boolean isWithin(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(8);
        String folded = Folding.fold(name);
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
                continue;
            }
            String word = folded.substring(start, at);
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word);
            }
            start = at + 1;
        }
        return words;
    }

    /** In order of first mention. */
    List<NamedThing> things() {
        for (Entry pointer : pointers) {
            if (!hasAntecedent(pointer)) {
                entries.add(pointer);
            }
        }
        pointers.clear();
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.candidate.first()))
                .map(entry -> entry.candidate.thing())
                .toList();
    }
}
