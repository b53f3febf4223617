package org.readout.extract.engagement.occasion;

import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/** Which clauses list who sat in, who came along or who led. */
final class AttendanceLists {
    /** "Others in attendance": so many words tell what the sentence lists. */
    private static final int OPENING = 8;

    private final Scene scene;
    private final SentencedText text;
    private final AttendanceWords words;

    AttendanceLists(Scene scene, AttendanceWords words) {
        this.scene = scene;
        this.text = scene.text();
        this.words = words;
    }

    /** Whether the clause lists somebody. */
    boolean has(SentenceView view, Clause clause) {
        if (clause.verb().negated()) {
            return false;
        }
        String lemma = clause.verb().lemma();
        if (words.lead().contains(lemma)) {
            return clause.verb().passive()
                    && (hasSubjectIn(clause, words.party())
                            || lemma.equals("represent") && isOfState(clause));
        }
        if (words.makeUp().contains(lemma)) {
            return hasSubjectIn(clause, words.company());
        }
        if (words.attend().contains(lemma)) {
            boolean company = lemma.equals("accompany") || lemma.equals("join");
            return clause.verb().passive() && company || hasAny(view, words.occasion());
        }
        return switch (lemma) {
            case "be" -> isPresent(view, clause) || isInverted(view, clause);
            case "take", "sit" -> sitsIn(view, clause);
            default -> false;
        };
    }

    /** "The delegation included A and B": nobody else in the sentence is listed. */
    boolean isMakeUp(Clause clause) {
        return words.makeUp().contains(clause.verb().lemma());
    }

    /** Whether those listed lead a side: they take part in their own right. */
    boolean leads(SentenceView view, Clause clause) {
        return words.lead().contains(clause.verb().lemma())
                || clause.verb().lemma().equals("be") && opensLeading(view);
    }

    /** Whether the sentence may list those present at a signing or ceremony. */
    boolean isOfRite(SentenceView view) {
        return hasAny(view, words.rite());
    }

    private boolean isPresent(SentenceView view, Clause clause) {
        if (text.is(clause.verb().end(), "among")) {
            return hasAny(view, clause.verb().end(), clause.verb().end() + OPENING, words.guest());
        }
        if (!has(view, "present")) {
            return false;
        }
        return has(view, "also")
                || hasAny(view, words.occasion())
                || text.is(view.first(), "present")
                || isOfPersons(view, clause) && text.is(clause.verb().end(), "present");
    }

    /** "A also took part in the talks", "sat in on the meeting". */
    private boolean sitsIn(SentenceView view, Clause clause) {
        int end = clause.verb().end();
        boolean part = text.is(end, "part") && text.is(end + 1, "in");
        boolean in = text.is(end, "in") && text.is(end + 1, "on");
        return (part || in) && hasAny(view, end, end + OPENING, words.occasion());
    }

    /**
     * "Taking part, too, were A and B", "others in attendance were", "joining them were", "leading
     * the delegation is".
     */
    private boolean isInverted(SentenceView view, Clause clause) {
        int verb = clause.verb().first();
        if (namesBefore(view, verb)) {
            return false;
        }
        if (opensLeading(view) || words.welcome().contains(text, view.first())) {
            return verb < view.first() + OPENING;
        }
        for (int at = view.first(); at < Math.min(verb, view.first() + OPENING); at++) {
            boolean taking = text.is(at, "taking") && text.is(at + 1, "part");
            boolean among = text.is(at, "among") && words.guest().contains(text, at + 1);
            boolean amongThe = text.is(at, "among") && words.guest().contains(text, at + 2);
            if (taking || among || amongThe || words.present().contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensLeading(SentenceView view) {
        int first = view.first();
        return (text.is(first, "leading") || text.is(first, "heading"))
                && hasAny(view, first, first + 4, words.party());
    }

    private boolean namesBefore(SentenceView view, int verb) {
        return scene.cast().outermostWithin(view.first(), verb).stream()
                .anyMatch(Mention::isPerson);
    }

    /** "Minister A and Ambassador B were present". */
    private boolean isOfPersons(SentenceView view, Clause clause) {
        return clause.hasSubject() && namesBefore(view, clause.verb().first());
    }

    /** "Peru was represented by A". */
    private boolean isOfState(Clause clause) {
        if (!clause.hasSubject()) {
            return false;
        }
        Mention subject = scene.mentionAt(clause.subjectFirst(), clause.subjectEnd());
        return subject != null
                && subject.actor() instanceof Actor.State
                && subject.end() == clause.subjectEnd();
    }

    private boolean hasSubjectIn(Clause clause, WordSet heads) {
        for (int at = clause.subjectFirst(); at >= 0 && at < clause.subjectEnd(); at++) {
            if (heads.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(SentenceView view, String word) {
        for (int at = view.first(); at < view.end(); at++) {
            if (text.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAny(SentenceView view, WordSet any) {
        return hasAny(view, view.first(), view.end(), any);
    }

    private boolean hasAny(SentenceView view, int from, int to, WordSet any) {
        for (int at = from; at < Math.min(to, view.end()); at++) {
            if (any.contains(text, at)) {
                return true;
            }
        }
        return false;
    }
}
