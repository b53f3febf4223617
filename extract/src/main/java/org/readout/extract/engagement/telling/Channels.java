package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.grammar.Clause;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/** Whether a clause tells that its people spoke from afar: by telephone or by video. */
public final class Channels {
    private static final WordSet BY_PHONE = WordSet.of("phone", "telephone", "telephonically");
    private static final WordSet BY_VIDEO =
            WordSet.of(
                    "video",
                    "virtually",
                    "videoconference",
                    "online",
                    "video-link",
                    "videolink",
                    "virtual");

    private static final WordSet LINKS =
            WordSet.of("link", "conference", "conferencing", "call", "teleconference");

    /** So many words may stand between "calling" and the words quoted. */
    private static final int NAMING = 8;

    private final SentencedText text;

    Channels(SentencedText text) {
        this.text = text;
    }

    /** "Spoke by telephone", "talked by video link". */
    boolean isRemote(Clause clause) {
        return byPhone(clause) || byVideo(clause);
    }

    EngagementKind kind(EngagementVerb verb, Clause clause) {
        if (verb.object() != ObjectSort.PERSON) {
            return verb.kind();
        }
        if (byVideo(clause)) {
            return EngagementKind.VIDEO_CALL;
        }
        boolean exchange = verb.kind() == EngagementKind.TALKS || verb.lemma().equals("discuss");
        return exchange && byPhone(clause) ? EngagementKind.PHONE_CALL : verb.kind();
    }

    /** "Calling her guest “a friend”": what she named him. */
    boolean isNaming(EngagementVerb verb, Clause clause) {
        if (!verb.lemma().equals("call")) {
            return false;
        }
        int from = clause.verb().end();
        for (int at = from; at < Math.min(text.size(), from + NAMING); at++) {
            if (text.is(at, "“") || text.is(at, "\"") || text.is(at, "‘")) {
                return true;
            }
        }
        return false;
    }

    private boolean byVideo(Clause clause) {
        for (int at = clause.verb().end(); at < clause.end(); at++) {
            if (BY_VIDEO.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words at the token say that people were not in one room: "by video link". */
    public static boolean isFromAfar(SentencedText text, int at) {
        return text.is(at, "video") && LINKS.contains(text, at + 1)
                || BY_VIDEO.contains(text, at) && !text.is(at, "video");
    }

    boolean byPhone(Clause clause) {
        for (int at = clause.first(); at < clause.end(); at++) {
            if (BY_PHONE.contains(text, at)) {
                return true;
            }
        }
        return false;
    }
}
