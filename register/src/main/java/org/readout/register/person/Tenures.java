package org.readout.register.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.register.view.Citation;
import org.readout.register.view.Tenure;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.Post;

/** Gathers when a person is seen in which office; wordings of one post are one office. */
final class Tenures {
    private record Sighted(
            String title, @Nullable LocalDate day, boolean former, Citation citation) {}

    private final Map<String, List<Sighted>> byOffice = new TreeMap<>();

    void add(Office office, String side, @Nullable LocalDate day, Citation citation) {
        List<String> words = FoldedWords.of(office.title());
        boolean former =
                !words.isEmpty()
                        && (words.getFirst().equals("former") || words.getFirst().equals("ex"));
        Post post = Post.of(office.title(), side);
        String key =
                post.isPost() ? post.key().replace("former", "").strip() : String.join(" ", words);
        byOffice.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Sighted(office.title(), day, former, citation));
    }

    /** By the first day seen, undated ones last. */
    List<Tenure> list() {
        List<Tenure> tenures = new ArrayList<>();
        byOffice.values().forEach(sighted -> tenures.add(tenure(sighted)));
        tenures.sort(
                Comparator.comparing(
                                Tenure::firstSeen,
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Tenure::office));
        return tenures;
    }

    private static Tenure tenure(List<Sighted> all) {
        Map<String, Integer> wordings = new TreeMap<>();
        all.forEach(sighted -> wordings.merge(sighted.title(), 1, Integer::sum));
        String office =
                wordings.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry::getKey, Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .orElse("");
        List<Sighted> dated = new ArrayList<>(all);
        dated.removeIf(sighted -> sighted.day() == null);
        dated.sort(
                Comparator.comparing(
                        Sighted::day, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Sighted> held = dated.stream().filter(sighted -> !sighted.former()).toList();
        List<Sighted> former = dated.stream().filter(Sighted::former).toList();
        List<Citation> citations = new ArrayList<>();
        citations.add((dated.isEmpty() ? all : dated).getFirst().citation());
        if (all.size() > 1) {
            citations.add((dated.isEmpty() ? all : dated).getLast().citation());
        }
        return new Tenure(
                office,
                List.copyOf(wordings.keySet()),
                held.isEmpty() ? null : held.getFirst().day(),
                held.isEmpty() ? null : held.getLast().day(),
                former.isEmpty() ? null : former.getFirst().day(),
                citations);
    }
}
