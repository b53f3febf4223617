package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.model.Block;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * The stretches between quotation marks. A quotation does not leave its block: speech that goes on
 * in the next paragraph opens there anew, and the paragraph before is left without a closing mark.
 */
public final class DirectSpeech {
    private final List<Quotation> quotations;
    private final int[] at;

    private DirectSpeech(List<Quotation> quotations, int[] at) {
        this.quotations = List.copyOf(quotations);
        this.at = at;
    }

    /**
     * @param open the opening mark
     * @param first the token after it
     * @param end the closing mark, or the token after the block's last
     */
    public record Quotation(int index, int open, int first, int end) {
        public boolean covers(int token) {
            return first <= token && token < end;
        }
    }

    public static DirectSpeech of(SentencedText text) {
        return new Scan(text).run();
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation the token stands in; its marks are outside. */
    public Optional<Quotation> at(int token) {
        int index = token >= 0 && token < at.length ? at[token] : -1;
        return index < 0 ? Optional.empty() : Optional.of(quotations.get(index));
    }

    public boolean isSpeech(int token) {
        return token >= 0 && token < at.length && at[token] >= 0;
    }

    /** One pass over the report's tokens. */
    private static final class Scan {
        private final SentencedText text;
        private final List<Quotation> found = new ArrayList<>();
        private final int[] at;
        private int open = -1;
        private String closing = "";

        Scan(SentencedText text) {
            this.text = text;
            this.at = new int[text.size()];
            Arrays.fill(at, -1);
        }

        DirectSpeech run() {
            Block block = null;
            int blockEnd = 0;
            for (Sentence sentence : text.sentences()) {
                if (!sentence.block().equals(block)) {
                    close(blockEnd);
                    block = sentence.block();
                }
                for (int token = sentence.first(); token < sentence.end(); token++) {
                    look(token);
                }
                blockEnd = sentence.end();
            }
            close(blockEnd);
            return new DirectSpeech(found, at);
        }

        private void look(int token) {
            if (text.word(token).isWord()) {
                return; // no quotation mark
            }
            String form = text.form(token);
            if (open >= 0 ? closes(form, token) : opens(form, token)) {
                if (open >= 0) {
                    close(token);
                } else {
                    open = token;
                    closing = closingOf(form);
                }
            }
        }

        private boolean opens(String form, int token) {
            return switch (form) {
                case "“", "\"", "„", "«", "``" -> true;
                case "‘", "'" ->
                        standsFree(token)
                                && text.word(Math.min(token + 1, text.size() - 1)).isWord();
                default -> false;
            };
        }

        private boolean standsFree(int token) {
            return (token == 0 || text.start(token) > text.end(token - 1))
                    && token + 1 < text.size()
                    && text.start(token + 1) == text.end(token);
        }

        private boolean closes(String form, int token) {
            return closing.indexOf(form) >= 0
                    && (!form.equals("'") && !form.equals("’") || endsWord(token));
        }

        // 'the sides' talks' keeps its inner apostrophe: behind an s only another mark tells that
        // one closes
        private boolean endsWord(int token) {
            return token > 0 && !text.folded(token - 1).endsWith("s")
                    || token + 1 >= text.size()
                    || text.start(token + 1) == text.end(token)
                    || token > 0 && text.word(token - 1).isMark();
        }

        private void close(int end) {
            if (open >= 0 && end > open + 1) {
                Quotation quotation = new Quotation(found.size(), open, open + 1, end);
                Arrays.fill(at, quotation.first(), end, quotation.index());
                found.add(quotation);
            }
            open = -1;
        }

        private static String closingOf(String opening) {
            return switch (opening) {
                case "“", "\"", "„", "``" -> "”\"“''";
                case "«" -> "»";
                default -> "’'";
            };
        }
    }
}
