package org.readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.OfficePhrase;
import org.readout.model.Actor;

/**
 * A person while the document is being read: the fullest name so far, where it is mentioned, which
 * offices it is given.
 */
final class PersonDraft {
    /** A mention that still lacks its person's number. */
    record Sighting(int first, int nameFirst, int end, MentionKind kind) {}

    private List<String> words;
    private int nameFirst;
    private int nameEnd;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<OfficeClaim> claims = new ArrayList<>();
    private Actor.@Nullable Side side;
    private final List<List<String>> otherForms = new ArrayList<>();
    private final NavigableSet<Integer> seenAt = new TreeSet<>();
    private @Nullable PersonDraft across;

    PersonDraft(List<String> words, int nameFirst, int nameEnd) {
        this.words = words;
        this.nameFirst = nameFirst;
        this.nameEnd = nameEnd;
    }

    List<String> words() {
        return words;
    }

    int nameFirst() {
        return nameFirst;
    }

    int nameEnd() {
        return nameEnd;
    }

    /** Takes the other form where it is fuller. */
    void named(List<String> form, int first, int end) {
        if (form.size() > words.size()) {
            words = form;
            nameFirst = first;
            nameEnd = end;
        }
    }

    void alsoNamed(List<String> form) {
        otherForms.add(form);
    }

    /** Other spellings of the whole name. */
    List<List<String>> otherForms() {
        return otherForms;
    }

    /**
     * Whether an office tells an organisation of several states, so that "of Norway" is mere
     * nationality.
     */
    boolean isInternational() {
        return side instanceof Actor.Body;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    void seen(int first, int name, int end, MentionKind kind) {
        sightings.add(new Sighting(first, name, end, kind));
        seenAt.add(first);
    }

    /** Where the person is mentioned last before the token; -1 where nowhere. */
    int lastSeenBefore(int token) {
        Integer seen = seenAt.lower(token);
        return seen == null ? -1 : seen;
    }

    int lastSeen() {
        return sightings.isEmpty() ? nameFirst : sightings.getLast().first();
    }

    List<OfficeClaim> claims() {
        return claims;
    }

    void claims(OfficeClaim claim) {
        // a title told again at every mention is one claim: a long text would have thousands
        if (!hasSameAs(claim)) {
            claims.add(claim);
        }
        boolean past = claim.bare().startsWith("Former") || claim.bare().startsWith("Ex-");
        boolean nation = side instanceof Actor.Body && claim.side() instanceof Actor.State && !past;
        if (claim.side() != null && !past && (side == null || nation)) {
            side = claim.side();
        }
    }

    private boolean hasSameAs(OfficeClaim claim) {
        for (OfficeClaim each : claims) {
            if (claim.isSameAs(each)) {
                return true;
            }
        }
        return false;
    }

    /** "His counterpart": holds the same office for another side. */
    void across(PersonDraft colleague) {
        across = colleague;
    }

    @Nullable PersonDraft across() {
        return across;
    }

    /** The office that the phrase gives turns out to be held for another side. */
    void reassign(OfficePhrase phrase, Actor.@Nullable Side from, Actor.Side to) {
        claims.replaceAll(
                claim ->
                        claim.phrase().equals(phrase) && Objects.equals(claim.side(), from)
                                ? claim.of(to)
                                : claim);
        side = Objects.equals(side, from) ? to : side;
    }

    /** The office told last is held at a body that stands behind the name. */
    void lastClaimAt(String body, Actor.@Nullable Side of) {
        OfficeClaim last = claims.removeLast();
        claims.add(
                new OfficeClaim(
                        last.bare() + " of the " + body,
                        last.side() != null ? last.side() : of,
                        last.spelt(),
                        last.first(),
                        last.end(),
                        last.phrase()));
    }

    Actor.@Nullable Side side() {
        return side;
    }

    void side(Actor.@Nullable Side newSide) {
        if (newSide != null) {
            side = newSide;
        }
    }
}
