package org.readout.extract.engagement;

import java.util.List;
import java.util.Set;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/** Lists of those who sat in: "The meeting was attended by A, B and C", "D was also present". */
final class Attendance {
    private static final WordSet ATTENDING =
            WordSet.of("attend", "participate", "join", "accompany", "comprise", "include");
    private static final Set<EngagementKind> LISTED =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.SIGNING,
                    EngagementKind.SUMMIT,
                    EngagementKind.CONFERENCE,
                    EngagementKind.CEREMONY);
    private static final WordSet MEETINGS =
            WordSet.of(
                    "meeting",
                    "discussion",
                    "discussions",
                    "talks",
                    "event",
                    "ceremony",
                    "session",
                    "occasion",
                    "call",
                    "reception",
                    "signing",
                    "summit",
                    "conference",
                    "forum",
                    "dinner",
                    "lunch",
                    "luncheon",
                    "banquet",
                    "negotiations",
                    "consultations",
                    "conversation");
    private static final WordSet PARTIES =
            WordSet.of("delegation", "side", "team", "delegations", "sides", "teams", "contingent");
    private static final WordSet COMPANIES =
            WordSet.of("delegation", "entourage", "party", "team", "side");
    private static final WordSet PRESENT =
            WordSet.of("joining", "attending", "accompanying", "present", "participating");

    /** "Others in attendance": so many words tell what the sentence lists. */
    private static final int OPENING = 8;

    private final Scene scene;
    private final SentencedText text;

    Attendance(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** Adds those whom the sentence lists to the engagement told last; whether it lists any. */
    boolean read(SentenceView view, List<Occasion> occasions) {
        for (Clause clause : view.clauses()) {
            if (lists(view, clause)) {
                for (int i = occasions.size() - 1; i >= 0; i--) {
                    Occasion occasion = occasions.get(i);
                    if (LISTED.contains(occasion.kind)
                            && occasion.status == EngagementStatus.HELD
                            && occasion.weight == Telling.Weight.CLAIM) {
                        add(view, occasion, leads(clause));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Who leads a delegation takes part in his own right. */
    private static boolean leads(Clause clause) {
        String lemma = clause.verb().lemma();
        return lemma.equals("represent") || lemma.equals("lead") || lemma.equals("head");
    }

    private boolean lists(SentenceView view, Clause clause) {
        String lemma = clause.verb().lemma();
        if (clause.verb().isFuture() || clause.verb().negated()) {
            return false;
        }
        if (lemma.equals("be") && has(view, "present")) {
            return has(view, "also")
                    || hasAny(view, MEETINGS)
                    || text.is(view.first(), "present")
                    || isOfPersons(view, clause) && text.is(clause.verb().end(), "present");
        }
        if (lemma.equals("be") && opensInverted(view, clause)) {
            return true;
        }
        if (lemma.equals("represent") || lemma.equals("lead") || lemma.equals("head")) {
            return clause.verb().passive()
                    && (hasSubjectIn(clause, PARTIES)
                            || lemma.equals("represent") && isOfState(clause));
        }
        if (lemma.equals("comprise") || lemma.equals("include")) {
            return hasSubjectIn(clause, COMPANIES);
        }
        return ATTENDING.contains(lemma)
                && (hasAny(view, MEETINGS) || lemma.equals("accompany") && clause.verb().passive());
    }

    /** "Taking part, too, were A and B", "others in attendance were", "joining them were". */
    private boolean opensInverted(SentenceView view, Clause clause) {
        int verb = clause.verb().first();
        for (int at = view.first(); at < Math.min(verb, view.first() + OPENING); at++) {
            boolean taking = text.is(at, "taking") && text.is(at + 1, "part");
            if (taking
                    || text.is(at, "attendance") && text.is(at - 1, "in")
                    || PRESENT.contains(text.folded(at))) {
                return scene.cast().outermostWithin(view.first(), verb).stream()
                        .noneMatch(Mention::isPerson);
            }
        }
        return false;
    }

    /** "Minister A and Ambassador B were present". */
    private boolean isOfPersons(SentenceView view, Clause clause) {
        return clause.hasSubject()
                && scene.cast().outermostWithin(view.first(), clause.verb().first()).stream()
                        .anyMatch(Mention::isPerson);
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

    private boolean hasSubjectIn(Clause clause, WordSet words) {
        for (int at = clause.subjectFirst(); at >= 0 && at < clause.subjectEnd(); at++) {
            if (words.contains(text, at)) {
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

    private boolean hasAny(SentenceView view, WordSet words) {
        for (int at = view.first(); at < view.end(); at++) {
            if (words.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private void add(SentenceView view, Occasion occasion, boolean leading) {
        for (Mention mention : scene.cast().outermostWithin(view.first(), view.end())) {
            boolean owner = mention.end() < text.size() && text.word(mention.end()).isClitic();
            if (mention.isPerson() && !owner && leading) {
                occasion.joins(mention.actor());
            } else if (mention.isPerson() && !owner) {
                occasion.attends(mention.actor());
            }
        }
    }
}
