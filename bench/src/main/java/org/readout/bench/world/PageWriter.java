package org.readout.bench.world;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.EngagementKind;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.SpeechAct;

/**
 * Writes one page about one occasion: headline, lead, statements, narration, and the noise around
 * them.
 */
final class PageWriter {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    /** How often each act is written, about as often as in the news. */
    private static final List<SpeechAct> ACTS =
            List.of(
                    SpeechAct.ASSERT,
                    SpeechAct.ASSERT,
                    SpeechAct.ASSERT,
                    SpeechAct.ASSERT,
                    SpeechAct.PROPOSE,
                    SpeechAct.PROPOSE,
                    SpeechAct.AGREE,
                    SpeechAct.AGREE,
                    SpeechAct.COMMIT,
                    SpeechAct.HOPE,
                    SpeechAct.APPRECIATE,
                    SpeechAct.THANK,
                    SpeechAct.CONGRATULATE,
                    SpeechAct.GREET,
                    SpeechAct.ENDORSE,
                    SpeechAct.CRITICISE,
                    SpeechAct.DEMAND,
                    SpeechAct.DENY,
                    SpeechAct.ANNOUNCE);

    private final Occasion occasion;
    private final String outlet;
    private final RandomGenerator random;
    private final Passage passage;
    private final Set<Official> introduced = new HashSet<>();
    private final List<Said> said = new ArrayList<>();
    private Official speaker;

    PageWriter(Phrases phrases, Occasion occasion, String outlet, RandomGenerator random) {
        this.occasion = occasion;
        this.outlet = outlet;
        this.random = random;
        this.speaker = occasion.host();
        this.passage = new Passage(phrases, random, this::supply);
    }

    /**
     * @param words about how many words long the page is to be
     */
    Page write(String id, int words) {
        int room = words * 6; // code units of a word and its space in this prose
        line("noise.head");
        line("headline." + kind());
        line("noise.head");
        paragraph("lead." + kind());
        while (passage.text().length() < room) {
            paragraph(null);
        }
        line("noise.foot");
        line("noise.foot");
        Source source =
                new Source(outlet, CalendarDate.day(occasion.date().plusDays(1)), "en", null);
        return new Page(new Document(id, passage.text(), source), occasion, said);
    }

    private EngagementKind kind() {
        return occasion.kind();
    }

    private void line(String symbol) {
        passage.write(symbol);
        passage.append("\n\n");
    }

    /** A paragraph of two to five sentences, with {@code opening} first where there is one. */
    private void paragraph(@Nullable String opening) {
        if (opening != null) {
            passage.write(opening);
            passage.append(" ");
        }
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            if (random.nextInt(7) == 0) {
                passage.write("narration");
            } else {
                statement(ACTS.get(random.nextInt(ACTS.size())));
            }
            passage.append(i + 1 < sentences ? " " : "\n\n");
        }
    }

    private void statement(SpeechAct act) {
        speaker = random.nextBoolean() ? occasion.host() : occasion.guest();
        passage.write("say." + act);
        List<String> speakers =
                switch (act) {
                    case AGREE ->
                            List.of(
                                    occasion.host().state().code().alpha2(),
                                    occasion.guest().state().code().alpha2());
                    case ENDORSE -> List.of(other().name());
                    default -> List.of(speaker.name());
                };
        for (Span content : passage.contents()) {
            said.add(
                    new Said(
                            act,
                            speakers,
                            content,
                            passage.measures().stream().filter(content::contains).toList()));
        }
    }

    private Official other() {
        return speaker.equals(occasion.host()) ? occasion.guest() : occasion.host();
    }

    private @Nullable String supply(String symbol) {
        State home = occasion.host().state();
        return switch (symbol) {
            case "host" -> named(occasion.host());
            case "guest" -> named(occasion.guest());
            case "hostName" -> occasion.host().shortName();
            case "guestName" -> occasion.guest().shortName();
            case "speaker" -> named(speaker);
            case "other" -> named(other());
            case "hostState" -> home.name();
            case "guestState" -> occasion.guest().state().name();
            case "speakerState" -> speaker.state().name();
            case "otherState" -> other().state().name();
            case "hostCity", "city" -> symbol.equals("city") ? occasion.city() : home.capital();
            case "guestCity" -> occasion.guest().state().capital();
            case "otherCity" ->
                    random.nextBoolean() ? home.otherCity() : occasion.guest().state().otherCity();
            case "outlet" -> outlet;
            case "date" -> occasion.date().format(random.nextBoolean() ? LONG : SHORT);
            case "weekday" -> occasion.date().format(WEEKDAY);
            case "otherDate" -> occasion.date().plusDays(1).format(SHORT);
            case "year" -> String.valueOf(occasion.date().getYear() - 1 - random.nextInt(30));
            case "nextYear" -> String.valueOf(occasion.date().getYear() + 1 + random.nextInt(9));
            case "number" -> String.valueOf(10 * (1 + random.nextInt(90)));
            case "percent" -> "%d.%d".formatted(1 + random.nextInt(30), random.nextInt(10));
            case "clock" -> String.valueOf(10 + random.nextInt(50));
            default -> null;
        };
    }

    /** Introduced with office and state at first, then by one of the ways reports go on with. */
    private String named(Official official) {
        if (introduced.add(official)) {
            return switch (random.nextInt(4)) {
                case 0 ->
                        "%s %s %s"
                                .formatted(
                                        official.state().adjective(),
                                        official.title(),
                                        official.name());
                case 1 -> "%s, %s,".formatted(official.name(), official.office());
                case 2 ->
                        "%s %s of %s"
                                .formatted(
                                        official.title(), official.name(), official.state().name());
                default ->
                        "%s's %s %s"
                                .formatted(
                                        official.state().name(), official.title(), official.name());
            };
        }
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> official.shortName();
            case 3 -> official.name();
            case 4 -> official.title() + " " + official.shortName();
            case 5 -> "the %s side".formatted(official.state().adjective());
            default -> official.description();
        };
    }
}
