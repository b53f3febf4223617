package org.readout.extract.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.EventParty;
import org.readout.model.Sector;
import org.readout.model.SentencedText;

/** Finds the parties of a noun phrase: states, organisations, armed groups, and their parts. */
final class PartyFinder {
    /** How far a coordinated name may stand behind its "and": "and the former Ruritanian envoy". */
    private static final int REACH = 4;

    /**
     * Behind these a phrase's state may stand: "rebels in the islands", "leaders of the islands".
     */
    private static final List<String> BELONGING =
            List.of("in", "from", "at", "throughout", "across", "based");

    /** "Ruritanian-led forces", "Sylvanian-backed rebels". */
    private static final List<String> LED =
            List.of("-led", "-backed", "-owned", "-run", "-based", "-held", "-supported");

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final Places places;
    private final PartyWords words;

    PartyFinder(SentencedText text, Grammar grammar, Cast cast, Places places, PartyWords words) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.places = places;
        this.words = words;
    }

    /**
     * A name that stands at a token.
     *
     * @param side null where the text does not tell for whom the person acts
     */
    private record Name(int end, Actor.@Nullable Side side, @Nullable Sector sector) {}

    /** Those of the phrase that begins at {@code first} and ends at {@code end} or before. */
    Parties at(int first, int end) {
        Parties.Builder found = new Parties.Builder();
        int token = first;
        while (token < end) {
            Name name = nameAt(token, end);
            if (name != null) {
                found.name(name.side(), name.sector());
                token = name.end();
                continue;
            }
            PhraseTable.Match<Sector> sector = words.sectorAt(text, token, end).orElse(null);
            if (sector != null && grammar.tag(token) != Tag.VERB) {
                found.sector(sector.value());
                token = sector.end();
                continue;
            }
            if (stopsAt(token, end, first, found)) {
                break;
            }
            token++;
        }
        return found.build();
    }

    private boolean stopsAt(int token, int end, int first, Parties.Builder found) {
        Tag tag = grammar.tag(token);
        return switch (tag) {
            case PREPOSITION, TO -> token > first && !leadsOn(token, found);
            case RELATIVE, SUBORDINATOR, MODAL, AUXILIARY, VERB -> token > first;
            case MARK ->
                    found.hasAnything()
                            && !text.word(token).isClitic()
                            && !isQuotation(token)
                            && !joins(token, end);
            case COORDINATOR -> found.hasAnything() && !joins(token, end);
            default -> false;
        };
    }

    /** Whether the phrase's state may stand behind the preposition. */
    private boolean leadsOn(int token, Parties.Builder found) {
        if (grammar.tag(token + 1) == Tag.NUMBER) {
            // "more than 100", "up to 16"
            return true;
        }
        if (found.hasName()) {
            return false;
        }
        return text.is(token, "of") || found.hasSector() && BELONGING.contains(text.folded(token));
    }

    private boolean isQuotation(int token) {
        char c = text.form(token).charAt(0);
        return c == '"' || c == '\'' || c == '`' || c == '“' || c == '”';
    }

    /** Whether another party follows the comma or "and"; behind a comma, as part of a list. */
    private boolean joins(int token, int end) {
        for (int at = token + 1; at < Math.min(end, token + 1 + REACH); at++) {
            Name name = nameAt(at, end);
            if (name != null) {
                return !text.is(token, ",") || isListed(at, name.end(), end);
            }
            Tag tag = grammar.tag(at);
            boolean inside =
                    tag == Tag.DETERMINER
                            || tag == Tag.ADJECTIVE
                            || tag == Tag.COORDINATOR
                            || text.is(at, "its")
                            || text.is(at, "former");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** "Ruritania, Sylvania and ...": a bare name, and the list goes on behind it. */
    private boolean isListed(int first, int after, int end) {
        int next = after;
        while (next < end && grammar.tag(next) == Tag.NOUN) {
            next++;
        }
        return next < end
                && (text.is(first - 1, "and")
                        || grammar.tag(next) == Tag.COORDINATOR
                        || text.is(next, ",") && nameAt(next + 1, end) != null);
    }

    private @Nullable Name nameAt(int token, int end) {
        Optional<PhraseTable.Match<EventParty>> group = words.groupAt(text, token, end);
        if (group.isPresent()) {
            EventParty party = group.get().value();
            return new Name(group.get().end(), party.side(), party.part());
        }
        Mention mention = cast.outermostAt(token, end).orElse(null);
        if (mention != null) {
            return named(mention);
        }
        PhraseTable.Match<Place> state = places.stateAt(text, token, end);
        if (state == null) {
            state = places.cityAt(text, token, end);
        }
        if (state == null) {
            return ledAt(token);
        }
        PlaceKind kind = state.value().kind();
        boolean seat = kind == PlaceKind.SEAT || kind == PlaceKind.CAPITAL && !isInside(token);
        return new Name(
                state.end(), new Actor.State(state.value().country()), seat ? Sector.GOV : null);
    }

    private @Nullable Name ledAt(int token) {
        String form = text.form(token);
        for (String ending : LED) {
            if (form.endsWith(ending)) {
                return places.state(form.substring(0, form.length() - ending.length()))
                        .map(place -> new Name(token + 1, new Actor.State(place.country()), null))
                        .orElse(null);
            }
        }
        return null;
    }

    /** The first token of a name that begins before {@code first} and reaches over it, or that. */
    int widened(int first) {
        for (int back = Math.max(0, first - 2); back < first; back++) {
            Name name = nameAt(back, first + 1);
            if (name != null && name.end() > first) {
                return back;
            }
        }
        return first;
    }

    private Name named(Mention mention) {
        Actor.@Nullable Side side = cast.sideOf(mention.actor()).orElse(null);
        if (side == null) {
            side = groupInside(mention);
        }
        @Nullable Sector sector = null;
        for (int token = mention.first(); token < mention.end(); token++) {
            PhraseTable.Match<Sector> match =
                    words.sectorAt(text, token, mention.end()).orElse(null);
            if (match != null) {
                sector = match.value();
                token = match.end() - 1;
            }
        }
        return switch (mention.kind()) {
            case NAME, SHORT_NAME, DESCRIPTION ->
                    new Name(mention.end(), side, sector == null ? Sector.GOV : sector);
            case CAPITAL ->
                    new Name(mention.end(), side, isInside(mention.first()) ? null : Sector.GOV);
            case STATE, DEMONYM -> new Name(mention.end(), side, sector);
            case BODY -> new Name(mention.end(), words.isOrgan(side, sector) ? null : side, sector);
        };
    }

    /** A title may hold the state that the name's reader did not take for the person's own. */
    private Actor.@Nullable Side groupInside(Mention mention) {
        for (int token = mention.first(); token < mention.end(); token++) {
            PhraseTable.Match<EventParty> group =
                    words.groupAt(text, token, mention.end()).orElse(null);
            if (group != null) {
                return group.value().side();
            }
            PhraseTable.Match<Place> state = places.stateAt(text, token, mention.end());
            if (state != null) {
                return new Actor.State(state.value().country());
            }
        }
        return null;
    }

    /** "In Oslo" is a place, "Oslo said" a government. */
    private boolean isInside(int token) {
        return text.is(token - 1, "in") || text.is(token - 1, "near") || text.is(token - 1, "at");
    }

    /** The first state or organisation named within the tokens that is none of {@code not}. */
    Optional<Parties> firstOther(int first, int end, Parties not) {
        for (int token = first; token < end; token++) {
            Name name = nameAt(token, end);
            if (name == null) {
                continue;
            }
            if (name.side() != null && !not.has(name.side())) {
                return Optional.of(at(token, end));
            }
            token = name.end() - 1;
        }
        return Optional.empty();
    }
}
