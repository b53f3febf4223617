package org.readout.extract.name;

import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.SentencedText;

/**
 * Capitals that stand for a body rather than for a state: "talks between Oslo and Brussels" in a
 * text that speaks of the European Union and nowhere of Belgium.
 */
final class BodySeats {
    private record Seat(String city, Actor.State state, Actor.Body body) {}

    private final List<Seat> seats;

    BodySeats(Lexicons lexicons) {
        seats =
                lexicons
                        .rows(
                                BodySeats.class,
                                "body-seats.en.tsv",
                                "city",
                                "country",
                                "body",
                                "example")
                        .stream()
                        .map(
                                row ->
                                        new Seat(
                                                row.cell(0),
                                                new Actor.State(new CountryCode(row.cell(1))),
                                                new Actor.Body(row.cell(2))))
                        .toList();
    }

    /** Puts the body in the state's place where the city's name means it. */
    void settle(SentencedText text, List<Mention> mentions) {
        for (Seat seat : seats) {
            Optional<Actor> body = body(seat, mentions);
            if (body.isPresent()) {
                replace(seat, body.get(), text, mentions);
            }
        }
    }

    /** The body as the text writes it; empty where it is not named, or the state is. */
    private static Optional<Actor> body(Seat seat, List<Mention> mentions) {
        Optional<Actor> body = Optional.empty();
        for (Mention mention : mentions) {
            boolean state =
                    mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM;
            if (state && mention.actor().equals(seat.state())) {
                return Optional.empty();
            }
            if (mention.actor() instanceof Actor.Body(String name) && isNameOf(seat, name)) {
                body = Optional.of(mention.actor());
            }
        }
        return body;
    }

    /** "European Union" or "EU". */
    private static boolean isNameOf(Seat seat, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : seat.body().name().split(" ", -1)) {
            initials.append(word.charAt(0));
        }
        return name.equals(seat.body().name()) || name.contentEquals(initials);
    }

    private static void replace(Seat seat, Actor body, SentencedText text, List<Mention> mentions) {
        for (ListIterator<Mention> at = mentions.listIterator(); at.hasNext(); ) {
            Mention mention = at.next();
            if (mention.kind() == MentionKind.CAPITAL
                    && mention.actor().equals(seat.state())
                    && text.phrase(mention.first(), mention.end()).equals(seat.city())) {
                at.set(
                        new Mention(
                                mention.first(),
                                mention.nameFirst(),
                                mention.end(),
                                MentionKind.CAPITAL,
                                body));
            }
        }
    }
}
