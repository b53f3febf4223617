package org.readout.extract.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.OfficePhrase.Determiner;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleClass;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * Finds persons by what stands beside their names: an office before or behind, a courtesy, a possessor, a list begun by
 * a plural office. Names without such an anchor wait until all anchors are known.
 */
final class PersonFinder {
    private static final Set<String> APPOINTING = Set.of("appointed", "appoint", "appoints", "named", "names", "elected",
            "elects", "nominated", "nominates", "designated", "chose", "chosen", "picked", "re-elected", "reappointed",
            "appointing", "naming", "electing", "nominating", "appointment", "election", "nomination", "designation");
    private static final Set<String> BEING = Set.of("is", "was", "became", "becomes", "remains", "remained");
    private static final Set<String> HEADING = Set.of("heads", "headed", "leads", "led", "chairs", "chaired", "runs",
            "ran", "directs", "directed");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "to", "from", "of", "outside", "off");
    private static final Set<String> SEPARATORS = Set.of(",", "(", "–", "—", "-", "--", ":");

    /** So many persons are asked whether an office is theirs: those that a text begins with. */
    private static final int NEIGHBOURS = 32;

    private final Signs signs;
    private final SentencedText text;
    private final NameWords words;
    private final Places places;
    private final Roster roster;
    private final TitleWriter writer;
    private final RunFinder runFinder;
    private final Set<OfficePhrase> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Antecedents antecedents;

    /** A run without an anchor and the sentence it stands in. */
    record Waiting(NameRun run, Sentence sentence) {}

    PersonFinder(Signs signs, NameWords words, Roster roster, Places places, TitleLexicon lexicon) {
        this.signs = signs;
        this.places = places;
        this.text = signs.text();
        this.words = words;
        this.roster = roster;
        writer = new TitleWriter(signs, lexicon);
        runFinder = new RunFinder(words, signs);
        antecedents = new Antecedents(signs, roster);
    }

    List<Waiting> waiting() {
        return waiting;
    }

    /** The office as a claim of the state that the phrase names. */
    OfficeClaim claimOf(OfficePhrase phrase) {
        return new OfficeClaim(writer.bare(phrase), phrase.owner(), writer.namesState(phrase), phrase.core(), phrase.end(), phrase);
    }

    /** Whether the phrase is bound to a name, so that it describes nobody else. */
    boolean isUsed(OfficePhrase phrase) {
        return used.contains(phrase);
    }

    /** The singular offices of a state that stand beside no name. */
    List<OfficePhrase> unusedOf(Map<Sentence, List<OfficePhrase>> phrases) {
        List<OfficePhrase> unused = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (OfficePhrase phrase : phrases.getOrDefault(sentence, List.of())) {
                if (!used.contains(phrase) && !phrase.isPlural() && phrase.owner() != null) {
                    unused.add(phrase);
                }
            }
        }
        return unused;
    }

    void read(Sentence sentence, List<NameRun> runs, List<OfficePhrase> offices) {
        Map<NameRun, OfficePhrase> shared = new HashMap<>();
        Map<NameRun, PluralOffice.Bearer> bearers = new HashMap<>();
        for (OfficePhrase phrase : offices) {
            if (phrase.isPlural() && !phrase.isGuest()) {
                new PluralOffice(signs, phrase).bearers(runs, sentence).forEach(bearer -> {
                    shared.put(bearer.run(), phrase);
                    bearers.put(bearer.run(), bearer);
                    used.add(phrase);
                });
            }
        }
        for (NameRun run : runs) {
            OfficePhrase phrase = shared.get(run);
            PluralOffice.Bearer bearer = bearers.get(run);
            if (phrase == null || bearer == null) {
                read(run, sentence, offices, runs);
            } else {
                PersonDraft person = person(run, null);
                claim(person, phrase, bearer.side(), sentence);
                see(person, run, run.lead());
            }
        }
    }

    private void read(NameRun run, Sentence sentence, List<OfficePhrase> offices, List<NameRun> runs) {
        List<OfficePhrase> held = new ArrayList<>();
        int first = run.lead();
        OfficePhrase before = prefix(run, offices);
        if (before == null) {
            before = apposedBefore(run, sentence, offices);
        }
        if (before != null) {
            held.add(before);
            first = before.first();
            first = chainBack(before, run, offices, held, first);
        }
        Actor.Side owner = genitive(run, sentence);
        int after = run.end();
        Actor.Side behind = ofCountry(run.end(), sentence);
        if (behind != null) {
            after = signs.place(run.end() + 1) != null ? signs.place(run.end() + 1).end() : run.end() + 2;
            PhraseTable.Match<Place> place = signs.place(run.end() + 2);
            if (place != null && text.is(run.end() + 1, "the")) {
                after = place.end();
            }
        }
        NameRun other = otherSpelling(run, after, runs);
        if (other != null) {
            after = other.end() + 1;
        }
        List<OfficePhrase> trailing = apposedAfter(run, after, sentence, offices, runs, before != null && text.is(run.lead() - 1, ","));
        BodyPhrase headed = headed(after, sentence);
        boolean anchored = before != null || run.honoured() || !trailing.isEmpty() || headed != null
                || (owner != null || behind != null || forCountry(run, sentence) != null) && run.size() > 1 && !run.thing();
        boolean loud = isHeadline(text, sentence) || shouting(sentence);
        boolean thing = run.thing() && before == null && (!run.honoured() || run.size() == 1);
        if (remembered(first, sentence)) {
            return;
        }
        if (!anchored || thing || loud && !readsInHeadline(run, sentence, before != null && before.end() > before.headEnd() || !trailing.isEmpty())) {
            waiting.add(new Waiting(run, sentence));
            return;
        }
        PersonDraft person = person(run, before);
        see(person, run, first);
        if (other != null) {
            roster.alias(person, other.words(text));
            see(person, other, other.lead());
        }
        BodyPhrase place = held.isEmpty() || !trailing.isEmpty() ? null : bodyBehind(run.end(), sentence);
        for (OfficePhrase phrase : held) {
            used.add(phrase);
            claim(person, phrase, behind, sentence);
        }
        if (place != null && held.getFirst().body() == null && held.getFirst().end() == held.getFirst().headEnd()) {
            person.lastClaimAt(text.phrase(place.first(), place.end()), place.side());
        }
        for (OfficePhrase phrase : trailing) {
            used.add(phrase);
            claim(person, phrase, null, sentence);
            person.seen(phrase.first(), phrase.first(), phrase.end(), MentionKind.DESCRIPTION);
        }
        if (headed != null) {
            claimHead(person, headed, after);
        }
        boolean seconded = trailing.stream().anyMatch(phrase -> phrase.word().phrase().contains("representative")
                || phrase.word().phrase().contains("envoy") || phrase.word().phrase().contains("coordinator"));
        if (person.side() == null && !person.isInternational() && !seconded) {
            person.side(owner != null ? owner : behind != null ? behind : forCountry(run, sentence));
        }
    }

    /** "State Secretary Ana Duarte, Federal Ministry of Finance;" */
    private @Nullable BodyPhrase bodyBehind(int end, Sentence sentence) {
        if (!text.is(end, ",") || end + 1 >= sentence.end()) {
            return null;
        }
        int first = text.is(end + 1, "the") ? end + 2 : end + 1;
        BodyPhrase body = signs.body(first);
        boolean closed = body != null && body.organ() && body.first() == first && (body.end() >= sentence.end()
                || text.word(body.end()).isMark() || text.is(body.end(), "and"));
        return closed ? body : null;
    }

    /** "Ana Lima (Anna Limah)": the same name spelt otherwise. */
    private @Nullable NameRun otherSpelling(NameRun run, int after, List<NameRun> runs) {
        if (!text.is(after, "(")) {
            return null;
        }
        for (NameRun other : runs) {
            if (other.first() == after + 1 && text.is(other.end(), ")") && other.size() == run.size()) {
                return other;
            }
        }
        return null;
    }

    /** "Rosa Quispe for Peru" */
    private Actor.@Nullable Side forCountry(NameRun run, Sentence sentence) {
        int at = run.end() + 1;
        if (at >= sentence.end() || !text.is(run.end(), "for") || signs.place(at) == null
                || signs.place(at).value().isCity() || signs.place(at).end() < sentence.end()
                        && text.word(signs.place(at).end()).isWord() && !text.is(signs.place(at).end(), "and")) {
            return null;
        }
        return new Actor.State(signs.place(at).value().country());
    }

    /** "Foreign Minister Ana Duarte"; with an envoy's principal between, the nearest noun bears the name. */
    private static @Nullable OfficePhrase prefix(NameRun run, List<OfficePhrase> offices) {
        OfficePhrase found = null;
        for (OfficePhrase phrase : offices) {
            if (phrase.end() == run.lead() && !phrase.isPlural()) {
                boolean principal = found != null && found.contains(phrase) && phrase.determiner() == Determiner.DEFINITE
                        && found.headEnd() <= phrase.head();
                found = principal ? found : phrase;
            }
        }
        return found;
    }

    /** "Peru's minister of public works, Rosa Quispe," */
    private @Nullable OfficePhrase apposedBefore(NameRun run, Sentence sentence, List<OfficePhrase> offices) {
        int comma = run.lead() - 1;
        if (comma <= sentence.first() || !(text.is(comma, ",") || text.is(comma, ":") || text.is(comma, "–"))
                || !closes(run, sentence)) {
            return null;
        }
        OfficePhrase found = null;
        for (OfficePhrase phrase : offices) {
            boolean definite = phrase.determiner() != Determiner.NONE || !phrase.owners().isEmpty() || run.honoured();
            boolean town = run.size() == 1 && !run.honoured() && places.cityAt(text, run.first(), run.end()) != null;
            if (phrase.end() == comma && !phrase.isPlural() && definite && !town && !used.contains(phrase)
                    && (found == null || !found.contains(phrase))) {
                found = phrase;
            }
        }
        return found;
    }

    private boolean closes(NameRun run, Sentence sentence) {
        int next = run.end();
        if (next >= sentence.end() || run.honoured()) {
            return true;
        }
        return text.word(next).isMark() || text.is(next, "and") || text.is(next, "who") || text.is(next, "of")
                || run.size() > 1 && text.is(next, "at") || run.size() > 1 && text.is(next, "in")
                || run.size() > 1 && text.is(next, "on") || run.size() > 1 && text.is(next, "to");
    }

    /** "the Vice President and President Duarte": an office that the text gave somebody else. */
    private boolean isAnothers(OfficePhrase phrase, NameRun run) {
        if (phrase.determiner() != Determiner.DEFINITE || phrase.end() > phrase.headEnd()) {
            return false;
        }
        Set<String> office = OfficeList.words(writer.bare(phrase));
        PersonDraft self = roster.find(run.words(text));
        for (PersonDraft person : roster.persons().subList(0, Math.min(roster.persons().size(), NEIGHBOURS))) {
            if (person != self && person.claims().stream().anyMatch(claim -> claim.words().equals(office))) {
                return true;
            }
        }
        return false;
    }

    private int chainBack(OfficePhrase from, NameRun run, List<OfficePhrase> offices, List<OfficePhrase> held, int first) {
        OfficePhrase last = from;
        int start = first;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (OfficePhrase phrase : offices) {
                if (!phrase.isPlural() && !used.contains(phrase) && !held.contains(phrase) && phrase.end() < last.first() + 1
                        && joins(phrase.end(), last.first()) && !phrase.isGuest() && !phrase.isRelation()
                        && !servesPrincipal(phrase, offices) && !isAnothers(phrase, run)
                        && (isPrincipal(phrase, offices) || !contained(phrase, offices))) {
                    held.add(phrase);
                    start = phrase.first();
                    last = phrase;
                    moved = true;
                    break;
                }
            }
        }
        return start;
    }

    /** The General Secretary in "special envoy of General Secretary and President ...": his are the offices and the name. */
    private static boolean isPrincipal(OfficePhrase phrase, List<OfficePhrase> offices) {
        for (OfficePhrase outer : offices) {
            if (outer.headEnd() <= phrase.head() && outer.end() == phrase.end() && outer.first() < phrase.first()
                    && phrase.determiner() != Determiner.DEFINITE) {
                return true;
            }
        }
        return false;
    }

    private static boolean contained(OfficePhrase phrase, List<OfficePhrase> offices) {
        for (OfficePhrase other : offices) {
            if (other != phrase && other.contains(phrase) && other.headEnd() <= phrase.head()) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int end, int first) {
        int at = end;
        while (at < first && (text.is(at, ",") || text.is(at, "and") || text.is(at, "&") || text.is(at, "concurrently")
                || text.is(at, "also"))) {
            at++;
        }
        return at == first && at > end;
    }

    /** "Peru's Rosa Quispe" */
    private Actor.@Nullable Side genitive(NameRun run, Sentence sentence) {
        int clitic = run.lead() - 1;
        if (clitic > sentence.first() && text.word(clitic).isClitic() && signs.place(clitic - 1) != null) {
            return new Actor.State(signs.place(clitic - 1).value().country());
        }
        return null;
    }

    /** "Foreign Ministers A of Norway and B of Chad" */
    private Actor.@Nullable Side ofCountry(int end, Sentence sentence) {
        if (end + 1 >= sentence.end() || !text.is(end, "of") && !text.is(end, "(")) {
            return null;
        }
        int at = text.is(end + 1, "the") ? end + 2 : end + 1;
        PhraseTable.Match<Place> place = at < sentence.end() ? signs.place(at) : null;
        return place == null || place.value().isCity() ? null : new Actor.State(place.value().country());
    }

    private List<OfficePhrase> apposedAfter(
            NameRun run, int after, Sentence sentence, List<OfficePhrase> offices, List<NameRun> runs, boolean apposed) {
        int at = after;
        while (at < sentence.end() && words.isSuffix(text.folded(at)) && text.word(at).isCapitalised()) {
            at++;
        }
        if (text.is(at, "(") && at + 2 < sentence.end() && text.is(at + 2, ")") && words.isSuffix(text.folded(at + 1))) {
            at += 3;
        }
        // "in Aden, the minister, Ana Duarte": where, not who
        boolean place = run.size() == 1 && !run.honoured() && run.lead() > sentence.first()
                && PLACING.contains(text.folded(run.lead() - 1)) && roster.find(run.words(text)) == null;
        if (at >= sentence.end() || place) {
            return List.of();
        }
        boolean lettered = at > after && signs.isTitle(at, TitleClass.HEAD);
        boolean appointed = appointed(run, sentence);
        int start;
        if (lettered) {
            start = at;
        } else if (SEPARATORS.contains(text.folded(at))) {
            start = at + 1;
            if (text.is(start, "who") && BEING.contains(text.folded(Math.min(start + 1, text.size() - 1)))) {
                start += 2;
            }
        } else if (text.is(at, "as") && appointed) {
            start = at + 1;
        } else if (run.honoured() && signs.isTitle(at, TitleClass.HEAD) && text.word(at).isCapitalised()) {
            start = at;
        } else if (appointed) {
            start = text.is(at, "to") && text.is(at + 1, "be") ? at + 2 : at;
        } else if (BEING.contains(text.folded(at)) && run.size() > 1) {
            start = at + 1;
        } else {
            return List.of();
        }
        while (text.is(start, "also") || text.is(start, "now") || text.is(start, "currently") || text.is(start, "himself")
                || text.is(start, "herself") || text.is(start, "as") || text.is(start, "its") && text.is(start + 1, "new")) {
            start++;
        }
        List<OfficePhrase> chain = chainForward(start, offices, runs, apposed);
        boolean loose = text.is(start - 1, ",") && !run.honoured() && !chain.isEmpty() && roster.find(run.words(text)) == null
                && !closesAt(chain.getLast().end(), sentence);
        return loose ? List.of() : chain;
    }

    /** An apposition ends with its comma: "include Aden, the ambassador told the press" has none. */
    private boolean closesAt(int end, Sentence sentence) {
        return end >= sentence.end() || text.word(end).isMark() || text.word(end).isCapitalised() || text.is(end, "and") || text.is(end, "who")
                || text.is(end, "with") || text.is(end, "as") || text.is(end, "for") || text.is(end, "in");
    }

    /** Whether a verb of appointing stands shortly before or directly behind the name. */
    private boolean appointed(NameRun run, Sentence sentence) {
        for (int token = Math.max(sentence.first(), run.lead() - 4); token < run.lead(); token++) {
            if (APPOINTING.contains(text.folded(token))) {
                return true;
            }
        }
        return text.is(run.end(), "as") && run.end() + 1 < sentence.end() && text.is(run.end() + 1, "its");
    }

    private List<OfficePhrase> chainForward(int start, List<OfficePhrase> offices, List<NameRun> runs, boolean apposed) {
        List<OfficePhrase> held = new ArrayList<>();
        int at = start;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (OfficePhrase phrase : longestFirst(offices)) {
                boolean begins = phrase.first() == at || phrase.core() == at && phrase.principal() == null;
                if (begins && !phrase.isPlural() && !phrase.isGuest() && !named(phrase, runs, offices, apposed) && !used.contains(phrase)) {
                    if (phrase.isRelation() && !held.isEmpty()) {
                        continue;
                    }
                    held.add(phrase);
                    int next = phrase.end();
                    while (text.is(next, ",") || text.is(next, "and") || text.is(next, "as") || text.is(next, "concurrently")
                            || text.is(next, "&")) {
                        next++;
                    }
                    at = next;
                    moved = next > phrase.end();
                    break;
                }
            }
        }
        return held;
    }

    private static List<OfficePhrase> longestFirst(List<OfficePhrase> offices) {
        return offices.stream().sorted(Comparator.comparingInt(phrase -> -(phrase.headEnd() - phrase.first()))).toList();
    }

    /** "special envoy of President": the name behind is the principal's. */
    private static boolean servesPrincipal(OfficePhrase phrase, List<OfficePhrase> offices) {
        for (OfficePhrase inner : offices) {
            if (inner.head() >= phrase.headEnd() && inner.end() == phrase.end() && inner.determiner() != Determiner.DEFINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase is the title of the name behind it. */
    private boolean named(OfficePhrase phrase, List<NameRun> runs, List<OfficePhrase> offices, boolean apposed) {
        for (NameRun run : runs) {
            if (run.lead() == phrase.end()) {
                return !servesPrincipal(phrase, offices);
            }
            // "the president of A, NAME, the president of B, NAME": offices stand before their names here
            if (apposed && run.lead() == phrase.end() + 1 && text.is(phrase.end(), ",")) {
                return true;
            }
        }
        return false;
    }

    /** ", who heads the International Department" */
    private @Nullable BodyPhrase headed(int after, Sentence sentence) {
        int at = after;
        if (!text.is(at, ",") || !text.is(at + 1, "who") || at + 3 >= sentence.end()
                || !HEADING.contains(text.folded(at + 2))) {
            return null;
        }
        int noun = text.is(at + 3, "the") || text.is(at + 3, "its") || text.is(at + 3, "his") ? at + 4 : at + 3;
        BodyPhrase body = noun < sentence.end() ? signs.body(noun) : null;
        return body == null || text.is(body.first(), "delegation") ? null : body;
    }

    private void claimHead(PersonDraft person, BodyPhrase body, int after) {
        String verb = text.folded(after + 2);
        String noun = verb.startsWith("chair") ? "Chair" : "Head";
        // no phrase of its own: the claim stands on the relative clause
        OfficePhrase none = new OfficePhrase(after + 1, after + 1, after + 2, after + 3, body.end(),
                new org.readout.extract.office.TitleWord("head", Set.of(TitleClass.HEAD), false), List.of(), null, body,
                null, Determiner.NONE);
        person.claims(new OfficeClaim(noun + " of the " + text.phrase(body.first(), body.end()), body.side(), false,
                after + 1, body.end(), none));
    }

    private PersonDraft person(NameRun run, @Nullable OfficePhrase title) {
        List<String> form = run.words(text);
        Set<String> office = title == null ? Set.of() : OfficeList.words(writer.bare(title));
        PersonDraft known = roster.find(form, person -> title != null
                && person.claims().stream().anyMatch(claim -> OfficeList.isSame(office, claim.words())));
        if (known == null) {
            known = roster.add(form, run.first(), run.end());
        } else {
            roster.fuller(known, form, run.first(), run.end());
        }
        known.anchor();
        return known;
    }

    /** "a statue of President ...", "named after ...": one who is only remembered. */
    private boolean remembered(int first, Sentence sentence) {
        int of = first - 1;
        if (text.is(of, "the") || text.is(of, "late")) {
            of--;
        }
        return of - 1 >= sentence.first() && (text.is(of, "of") && words.isRemembrance(text.folded(of - 1))
                || text.is(of, "after") && text.is(of - 1, "named"));
    }

    /** In a headline every word has its capital: only a name that the body gave, or a full one, is taken. */
    private boolean readsInHeadline(NameRun run, Sentence sentence, boolean letterhead) {
        PersonDraft known = roster.find(run.words(text));
        if (known != null) {
            return true;
        }
        if (run.size() < 2 || isHeadline(text, sentence) && !roster.persons().isEmpty() && (!letterhead || run.thing() || run.size() > 3)) {
            return false;
        }
        for (int token = run.first(); token < run.end(); token++) {
            if (words.isSaying(text.folded(token)) || roster.knows(text.folded(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean shouting(Sentence sentence) {
        return runFinder.isShouting(sentence);
    }

    private void see(PersonDraft person, NameRun run, int first) {
        MentionKind kind = run.words(text).size() > 1 ? MentionKind.NAME : MentionKind.SHORT_NAME;
        person.seen(first, run.first(), run.end(), kind);
    }

    private void claim(PersonDraft person, OfficePhrase phrase, Actor.@Nullable Side stated, Sentence sentence) {
        boolean owned = !phrase.isPlural() && (phrase.owner() != null || phrase.determiner() == Determiner.POSSESSIVE);
        Actor.Side side = owned || stated == null ? phrase.owner() : stated;
        if (phrase.isGuest()) {
            person.side(person.side() == null ? side : null);
            return;
        }
        if (phrase.isRelation()) {
            person.side(person.side() == null ? side : null);
            relations.add(new Relation(person, phrase, side, sentence));
            return;
        }
        if (side == null && phrase.determiner() == Determiner.POSSESSIVE) {
            side = antecedents.side(phrase.first(), sentence);
        }
        if (side == null && phrase.determiner() == Determiner.GENITIVE) {
            side = antecedents.side(phrase.first() + 1, sentence);
        }
        String bare = writer.bare(phrase);
        if (phrase.determiner() == Determiner.POSSESSIVE && serves(phrase)) {
            OfficeClaim principal = antecedents.holder(person, phrase, sentence);
            if (principal != null) {
                bare += TitleWriter.serves(phrase.word().phrase()) + principal.bare();
                side = principal.side() != null ? principal.side() : side;
            }
        }
        person.claims(new OfficeClaim(bare, side, writer.namesState(phrase), phrase.core(), phrase.end(), phrase));
    }

    /** "his press adviser": an office in the service of another. */
    private static boolean serves(OfficePhrase phrase) {
        String noun = phrase.word().phrase();
        return noun.startsWith("spokes") || noun.contains("advis") || noun.equals("aide") || noun.equals("chief of staff");
    }

    /** Gives "his Greek counterpart" the office of him whom it points to, once all names are known. */
    void resolveRelations() {
        for (Relation relation : relations) {
            OfficeClaim model = antecedents.office(relation.person(), relation.phrase(), relation.sentence());
            if (model != null) {
                relation.person().claims(new OfficeClaim(model.bare(), relation.side(), false, relation.phrase().first(),
                        relation.phrase().end(), model.phrase()));
            }
        }
    }

    private record Relation(PersonDraft person, OfficePhrase phrase, Actor.@Nullable Side side, Sentence sentence) {}

    /** Whether it is a headline in which every longer word has its capital. */
    static boolean isHeadline(SentencedText text, Sentence sentence) {
        if (sentence.block().kind() != BlockKind.HEADLINE && sentence.block().kind() != BlockKind.SUBHEADING) {
            return false;
        }
        for (int token = sentence.first(); token < sentence.end(); token++) {
            String form = text.form(token);
            if (form.length() > 4 && Character.isLowerCase(form.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
