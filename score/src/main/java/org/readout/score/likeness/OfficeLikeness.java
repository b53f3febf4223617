package org.readout.score.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two offices are: of the same rank, sent to the same, and so many shared words. */
public final class OfficeLikeness {
    /** From here on two offices count as one. */
    public static final double SAME = 0.6;

    private static final Set<String> RANKS =
            Set.of(
                    ("deputy vice first second under assistant acting former interim permanent special president prime"
                                    + " premier minister king queen prince secretary general ambassador envoy spokesperson"
                                    + " spokesman spokeswoman chair chairman chairwoman chairperson head director member"
                                    + " governor mayor speaker commissioner representative counsellor adviser advisor"
                                    + " consul chancellor foreign defence defense finance trade")
                            .split(" "));

    private static final Map<String, String> SAME_RANK =
            Map.of(
                    "premier", "prime",
                    "defense", "defence",
                    "spokesman", "spokesperson",
                    "spokeswoman", "spokesperson",
                    "advisor", "adviser",
                    "chairman", "chair",
                    "chairwoman", "chair",
                    "chairperson", "chair");

    private OfficeLikeness() {}

    /**
     * 0 where the ranks differ, or the places to which an envoy is sent; else twice the shared
     * words by all words.
     */
    public static double of(String gold, String got) {
        if (!rank(gold).equals(rank(got))) {
            return 0;
        }
        List<String> goldSentTo = sentTo(gold);
        List<String> gotSentTo = sentTo(got);
        if (!goldSentTo.isEmpty() && !gotSentTo.isEmpty() && !goldSentTo.equals(gotSentTo)) {
            return 0;
        }
        Set<String> goldWords = BodyWords.of(gold);
        Set<String> gotWords = BodyWords.of(got);
        if (goldWords.isEmpty() || gotWords.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(goldWords);
        shared.retainAll(gotWords);
        return 2.0 * shared.size() / (goldWords.size() + gotWords.size());
    }

    /**
     * "General" is a rank beside "secretary" only: a consul general is a consul, an army's general
     * has no office.
     */
    private static Set<String> rank(String office) {
        List<String> words = Words.of(office);
        Set<String> rank = new HashSet<>();
        for (String word : words) {
            if (RANKS.contains(word)) {
                rank.add(SAME_RANK.getOrDefault(word, word));
            }
        }
        if (!words.contains("secretary")) {
            rank.remove("general");
        }
        return rank;
    }

    /**
     * The first word behind each "to" or "to the": "ambassador to the Holy See" is sent to "holy".
     */
    private static List<String> sentTo(String office) {
        String folded = Words.fold(office);
        List<String> sentTo = new ArrayList<>();
        int at = folded.indexOf("to ");
        while (at >= 0) {
            int end = at + 1;
            if (at == 0 || !Words.isWordCharacter(folded.codePointBefore(at))) {
                int start =
                        folded.startsWith("the ", at + 3) && isWordAt(folded, at + 7)
                                ? at + 7
                                : at + 3;
                int wordEnd = wordEnd(folded, start);
                if (wordEnd > start) {
                    sentTo.add(folded.substring(start, wordEnd));
                    end = wordEnd;
                }
            }
            at = folded.indexOf("to ", end);
        }
        return sentTo;
    }

    private static boolean isWordAt(String folded, int at) {
        return wordEnd(folded, at) > at;
    }

    private static int wordEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && Words.isWordCharacter(folded.codePointAt(end))) {
            end += Character.charCount(folded.codePointAt(end));
        }
        return end;
    }
}
