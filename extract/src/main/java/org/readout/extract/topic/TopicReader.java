package org.readout.extract.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.Row;
import org.readout.model.SentencedText;
import org.readout.model.Topic;

/** Tells what a stretch of text is about, by the words in it. */
public final class TopicReader {
    private static final int MOST = 4;

    private static final Topic[] TOPICS = Topic.values();

    /** What a phrase tells: its topics, by their place in {@link #TOPICS}, and how surely. */
    private static final class Sign {
        final int[] topics;
        final int weight;

        Sign(int[] topics, int weight) {
            this.topics = topics;
            this.weight = weight;
        }
    }

    private final PhraseTable<Sign> signs;

    public TopicReader(Lexicons lexicons) {
        Map<String, Sign> rows = new HashMap<>();
        for (Row row :
                lexicons.rows(
                        TopicReader.class, "topic-words.en.tsv", "phrase", "topics", "weight")) {
            rows.put(row.cell(0), new Sign(topics(row), row.number(2)));
        }
        signs = PhraseTable.of(rows);
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array of this class, never kept
    private static int[] topics(Row row) {
        return Arrays.stream(row.cell(1).split(",", -1))
                .map(name -> new Row(row.file(), row.line(), List.of(name.strip())))
                .map(cell -> cell.constant(0, Topic.class))
                .distinct()
                .mapToInt(Topic::ordinal)
                .toArray();
    }

    /**
     * The topics of the tokens {@code first..end}, the weightiest first; {@code OTHER} where no
     * word tells one.
     */
    public List<Topic> of(SentencedText text, int first, int end) {
        List<Topic> topics = ranked(text, first, end);
        return topics.isEmpty() ? List.of(Topic.OTHER) : topics;
    }

    /**
     * As {@link #of(SentencedText, int, int)}; where the words alone tell nothing ("the request"),
     * the two weightiest topics of the context they stand in. What names no matter even there
     * concerns the relations themselves.
     *
     * @param contextFirst first token of the context, at or before {@code first}
     * @param contextEnd the token after its last
     */
    public List<Topic> within(
            SentencedText text, int first, int end, int contextFirst, int contextEnd) {
        List<Topic> topics = ranked(text, first, end);
        if (topics.isEmpty() || topics.equals(List.of(Topic.DIPLOMACY)) && end - first < 4) {
            List<Topic> around = ranked(text, contextFirst, contextEnd);
            topics =
                    around.isEmpty()
                            ? topics
                            : List.copyOf(around.subList(0, Math.min(2, around.size())));
        }
        return topics.isEmpty() ? List.of(Topic.DIPLOMACY) : topics;
    }

    private List<Topic> ranked(SentencedText text, int first, int end) {
        int[] weights = new int[TOPICS.length];
        boolean isSure = false;
        for (int token = first; token < end; token++) {
            if (text.word(token).isMark()) {
                continue;
            }
            PhraseTable.@Nullable Match<Sign> match =
                    signs.longestAt(text, token, end).orElse(null);
            if (match != null) {
                Sign sign = match.value();
                // a word of two topics tells each of them less surely
                int weight = sign.topics.length == 1 ? sign.weight * 2 : sign.weight * 2 - 1;
                isSure |= sign.weight > 1;
                for (int topic : sign.topics) {
                    weights[topic] += weight;
                }
                token = match.end() - 1;
            }
        }
        return strongest(weights, isSure);
    }

    private static List<Topic> strongest(int[] weights, boolean isSure) {
        List<Topic> strongest = new ArrayList<>(MOST);
        int most = 0;
        while (strongest.size() < MOST) {
            int next = heaviest(weights);
            int weight = weights[next];
            most = Math.max(most, weight);
            if (weight == 0 || isSure && weight < 3 || weight * 3 < most) {
                break;
            }
            strongest.add(TOPICS[next]);
            weights[next] = 0;
        }
        return strongest;
    }

    /** The first of the heaviest. */
    private static int heaviest(int[] weights) {
        int heaviest = 0;
        for (int topic = 1; topic < weights.length; topic++) {
            if (weights[topic] > weights[heaviest]) {
                heaviest = topic;
            }
        }
        return heaviest;
    }
}
