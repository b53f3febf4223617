package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Folding;

/**
 * A formula as its parts: words as written, hyphens kept, without articles and the like. Two parts
 * are one if they begin alike: "peaceful" and "peace", "independent" and "independence".
 */
public final class Wording {
    /** Of the shorter part so much must be shared. */
    private static final double SHARE = 0.6;

    private static final int SHORTEST = 4;

    private Wording() {}

    /** The parts of a phrase, folded, in order, each once; words of grammar left out. */
    public static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        for (String word : Folding.fold(phrase).split("[^\\p{L}\\p{N}'-]+")) {
            String bare = strip(word);
            if (!bare.isEmpty() && !PlainWords.isFunction(bare) && !parts.contains(bare)) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** A word without the marks around it; empty where it is nothing else. */
    public static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static String strip(String word) {
        String bare = bare(word);
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** Whether two parts are forms of one word. */
    public static boolean areOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST
                && shared >= SHARE * shorter
                && !hasDigit(one)
                && !hasDigit(other);
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    /** The first letters of the parts: "communist party of china" is "cpc". */
    public static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /**
     * With initials written out that stand for neighbouring parts of the other: "ncp central
     * committee" beside "central committee national cooperative party".
     */
    public static List<String> spelledOut(List<String> parts, List<String> other) {
        List<String> out = new ArrayList<>();
        for (String part : parts) {
            List<String> run = other.contains(part) ? List.of() : run(part, other);
            out.addAll(run.isEmpty() ? List.of(part) : run);
        }
        return out;
    }

    /** The neighbouring parts that begin with these letters; empty where there are none. */
    private static List<String> run(String letters, List<String> parts) {
        int length = letters.length();
        for (int from = 0; length > 1 && from + length <= parts.size(); from++) {
            List<String> run = parts.subList(from, from + length);
            if (initials(run).equals(letters)) {
                return run;
            }
        }
        return List.of();
    }

    /** 0 to 1: how many parts of either the other has too. */
    public static double likeness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int shared = one.size() - without(one, other).size();
        return 2.0 * shared / (one.size() + other.size());
    }

    /** The parts of {@code one} that {@code other} has in no form. */
    public static List<String> without(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (String part : one) {
            int at = -1;
            for (int i = 0; i < other.size() && at < 0; i++) {
                at = !used.contains(i) && areOne(part, other.get(i)) ? i : -1;
            }
            if (at < 0) {
                rest.add(part);
            } else {
                used.add(at);
            }
        }
        return rest;
    }
}
