package org.readout.bench.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How an outlet writes names: with or without diacritics, middle names and hyphens, in one or
 * another transliteration; and now and then a slip.
 *
 * @param plain diacritics are left out
 * @param brief middle names are left out
 * @param joined hyphens inside given names are left out
 * @param transliteration pairs of letters and what this outlet writes for them
 */
record Spelling(boolean plain, boolean brief, boolean joined, List<String> transliteration) {
    private static final double SLIP = 0.012;
    private static final String FROM = "đĐłŁøØıßæÆœŒəð";
    private static final String[] TO = {
        "d", "D", "l", "L", "o", "O", "i", "ss", "ae", "Ae", "oe", "Oe", "a", "d"
    };

    private static final List<List<String>> TRANSLITERATIONS =
            List.of(
                    List.of(),
                    List.of("Al-", "al-", "El-", "El ", "ei ", "ey ", "ksandr", "xandr"),
                    List.of("Al-", "Al ", "ou", "u", "zh", "j", "khatt", "katt"),
                    List.of("ii", "iy", "sei", "sey", "Fyo", "Feo", "shch", "sch"));

    /** The house style of an outlet. */
    static Spelling of(int outlet) {
        return new Spelling(
                outlet % 2 == 1,
                outlet % 3 == 1,
                outlet % 4 == 2,
                TRANSLITERATIONS.get(outlet % TRANSLITERATIONS.size()));
    }

    /** The parts of a name as the outlet writes them this time. */
    List<Holder.Part> write(List<Holder.Part> name, RandomGenerator random) {
        List<Holder.Part> written = new ArrayList<>();
        int slip = random.nextDouble() < SLIP ? random.nextInt(name.size()) : -1;
        for (int i = 0; i < name.size(); i++) {
            Holder.Part part = name.get(i);
            if (part.kind() == 'M' && !part.used() && (brief || random.nextInt(12) == 0)) {
                continue;
            }
            String text = transliterated(part.text());
            if (joined && part.kind() == 'G') {
                text = joined(text);
            }
            if (plain) {
                text = withoutMarks(text);
            }
            if (i == slip) {
                text = slipped(text, random);
            }
            written.add(new Holder.Part(part.kind(), text, part.used()));
        }
        return written;
    }

    private String transliterated(String text) {
        String out = text;
        for (int i = 0; i + 1 < transliteration.size(); i += 2) {
            out = out.replace(transliteration.get(i), transliteration.get(i + 1));
        }
        return out;
    }

    private static String joined(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 2 ? text.substring(0, hyphen) + text.substring(hyphen + 1) : text;
    }

    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            int at = FROM.indexOf(c);
            if (at >= 0) {
                out.append(TO[at]);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** One letter lost, doubled, or taken for its neighbour; never the first. */
    private static String slipped(String text, RandomGenerator random) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        char c = text.charAt(at);
        if (!Character.isLowerCase(c)) {
            return text;
        }
        String head = text.substring(0, at);
        String tail = text.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> head + tail;
            case 1 -> head + c + c + tail;
            default -> head + (c == 'x' ? 'n' : c == 'n' ? 'm' : 'x') + tail;
        };
    }
}
