package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Finds persons by what stands beside their names: an office before or behind, a courtesy, a
 * possessor, a list begun by a plural office. Names without such an anchor wait until all anchors
 * are known.
 */
final class PersonFinder {
    private final Signs signs;
    private final SentencedText text;
    private final NameWords words;
    private final Roster roster;
    private final OfficeClaims claims;
    private final LeadingOffices leading;
    private final TrailingOffices trailing;
    private final NameNeighbours neighbours;
    private final Headlines headlines;
    private final List<Waiting> waiting = new ArrayList<>();

    /** An office of several in the sentence before, beside which no names stand. */
    private @Nullable PluralOffice nameless;

    /** A run without an anchor and the sentence it stands in. */
    record Waiting(NameRun run, Sentence sentence) {}

    PersonFinder(
            Signs signs,
            NameWords words,
            Roster roster,
            Places places,
            OfficeClaims claims,
            RunFinder runs) {
        this.signs = signs;
        this.text = signs.text();
        this.words = words;
        this.roster = roster;
        this.claims = claims;
        leading = new LeadingOffices(text, places, roster, claims);
        trailing = new TrailingOffices(signs, words, roster, claims);
        neighbours = new NameNeighbours(signs);
        headlines = new Headlines(text, words, roster, runs);
    }

    List<Waiting> waiting() {
        return waiting;
    }

    void read(SentenceNames names) {
        Map<NameRun, PluralOffice.Bearer> bearers = new HashMap<>();
        if (nameless != null) {
            List<PluralOffice.Bearer> opening = nameless.opening(names.runs(), names.sentence());
            boolean unknown =
                    opening.stream()
                            .allMatch(bearer -> roster.find(bearer.run().words(text)) == null);
            if (unknown) {
                opening.forEach(bearer -> bearers.put(bearer.run(), bearer));
            }
            nameless = null;
        }
        for (OfficePhrase phrase : names.offices()) {
            if (phrase.isPlural() && !phrase.isGuest()) {
                PluralOffice plural = new PluralOffice(signs, phrase);
                List<PluralOffice.Bearer> found = plural.bearers(names.runs(), names.sentence());
                found.forEach(
                        bearer -> {
                            bearers.put(bearer.run(), bearer);
                            claims.use(phrase);
                        });
                nameless = found.isEmpty() ? plural : null;
            }
        }
        for (NameRun run : names.runs()) {
            PluralOffice.Bearer bearer = bearers.get(run);
            if (bearer == null) {
                read(run, names);
            } else {
                PersonDraft person = person(run, null);
                claims.claim(person, bearer.office(), bearer.side(), names.sentence());
                see(person, run, run.lead());
            }
        }
    }

    private void read(NameRun run, SentenceNames names) {
        Sentence sentence = names.sentence();
        LeadingOffices.Leading before = leading.find(run, names);
        Actor.Side owner = neighbours.genitive(run, sentence);
        Actor.Side behind = neighbours.ofCountry(run.end(), sentence);
        int after = behind == null ? run.end() : neighbours.afterCountry(run);
        NameRun spelling = neighbours.otherSpelling(run, after, names.runs());
        after = spelling == null ? after : spelling.end() + 1;
        boolean apposed = !before.isEmpty() && text.is(run.lead() - 1, ",");
        List<OfficePhrase> held = trailing.find(run, after, names, apposed);
        BodyPhrase headed = trailing.headed(after, sentence);
        Actor.Side beside =
                owner != null
                        ? owner
                        : behind != null ? behind : neighbours.forCountry(run, sentence);
        boolean anchored =
                !before.isEmpty()
                        || run.honoured()
                        || !held.isEmpty()
                        || headed != null
                        || beside != null && run.size() > 1 && !run.thing();
        boolean thing = run.thing() && before.isEmpty() && (!run.honoured() || run.size() == 1);
        if (remembered(before.first(), sentence)) {
            return;
        }
        if (!anchored
                || thing
                || headlines.isLoud(sentence)
                        && !headlines.isName(run, sentence, isLetterhead(run, before, held))) {
            waiting.add(new Waiting(run, sentence));
            return;
        }
        PersonDraft person = person(run, before.isEmpty() ? null : before.offices().getFirst());
        see(person, run, before.first());
        if (spelling != null) {
            roster.alias(person, spelling.words(text));
            see(person, spelling, spelling.lead());
        }
        claimBefore(person, run, before, held.isEmpty(), behind, sentence);
        claimBehind(person, held, sentence);
        if (headed != null) {
            claims.claimHead(person, headed, after);
        }
        if (owner != null && person.claims().isEmpty()) {
            OfficePhrase shared = leading.sharedWith(run, names);
            if (shared != null) {
                person.claims(claims.claimOf(shared).of(owner));
            }
        }
        if (person.side() == null
                && !person.isInternational()
                && held.stream().noneMatch(PersonFinder::isSeconded)) {
            person.side(beside);
        }
    }

    private boolean isLetterhead(
            NameRun run, LeadingOffices.Leading before, List<OfficePhrase> held) {
        boolean member = // "The Hon X MP"
                run.honoured() && run.end() < text.size() && words.isSuffix(text, run.end());
        return member
                || !held.isEmpty()
                || !before.isEmpty()
                        && before.offices().getFirst().end()
                                > before.offices().getFirst().headEnd();
    }

    private void claimBefore(
            PersonDraft person,
            NameRun run,
            LeadingOffices.Leading before,
            boolean alone,
            Actor.@Nullable Side behind,
            Sentence sentence) {
        for (OfficePhrase phrase : before.offices()) {
            claims.claim(person, phrase, behind, sentence);
        }
        BodyPhrase body =
                before.isEmpty() || !alone ? null : trailing.bodyBehind(run.end(), sentence);
        if (body != null
                && before.offices().getFirst().body() == null
                && before.offices().getFirst().end() == before.offices().getFirst().headEnd()) {
            person.lastClaimAt(text.phrase(body.first(), body.end()), body.side());
        }
    }

    private void claimBehind(PersonDraft person, List<OfficePhrase> held, Sentence sentence) {
        for (OfficePhrase phrase : held) {
            claims.claim(person, phrase, null, sentence);
            person.seen(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION);
        }
    }

    /**
     * An office of organisations, so that "of Norway" behind the name is where its bearer comes
     * from.
     */
    private static boolean isSeconded(OfficePhrase phrase) {
        String noun = phrase.word().phrase();
        return noun.contains("representative")
                || noun.contains("envoy")
                || noun.contains("coordinator");
    }

    private PersonDraft person(NameRun run, @Nullable OfficePhrase title) {
        List<String> form = run.words(text);
        Set<String> office = title == null ? Set.of() : claims.wordsOf(title);
        PersonDraft known =
                roster.find(
                        form,
                        person ->
                                title != null
                                        && person.claims().stream()
                                                .anyMatch(
                                                        claim ->
                                                                OfficeList.isSame(
                                                                        office, claim.words())));
        if (known == null) {
            known = roster.add(form, run.first(), run.end());
        } else {
            roster.fuller(known, form, run.first(), run.end());
        }
        return known;
    }

    /** "a statue of President ...", "named after ...": one who is only remembered. */
    private boolean remembered(int first, Sentence sentence) {
        int of = first - 1;
        if (text.is(of, "the") || text.is(of, "late")) {
            of--;
        }
        return of - 1 >= sentence.first()
                && (text.is(of, "of") && words.isRemembrance(text, of - 1)
                        || text.is(of, "after") && text.is(of - 1, "named"));
    }

    private void see(PersonDraft person, NameRun run, int first) {
        MentionKind kind = run.words(text).size() > 1 ? MentionKind.NAME : MentionKind.SHORT_NAME;
        person.seen(first, run.first(), run.end(), kind);
    }
}
