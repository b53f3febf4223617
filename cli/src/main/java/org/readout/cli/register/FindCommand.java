package org.readout.cli.register;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.FoundTable;
import org.readout.model.Folding;
import org.readout.register.follow.ToldDays;
import org.readout.register.reading.Outlets;
import org.readout.register.reading.Spellings;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.DocumentKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what is told, by its words and by facets; the newest first. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Finds what is told, by its words and by facets; the newest first.",
        description = {
            "",
            "Words are found in any spelling of case and accents, and as beginnings: 'rail' finds railway; names in every spelling",
            " that the register has of the person. Without words, all that the facets leave.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout find railway gauge",
            "  readout find --state Norway --kind phone-call --from 2026",
            "  readout find --outlet times --kind meeting",
            "  readout find --person \"solheim\" --topic energy --format json"
        })
public final class FindCommand extends RegisterCommand {
    private static final int MOST_OUTLETS = 12;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words, all of which must occur.")
    private List<String> words = List.of();

    @Option(
            names = "--state",
            paramLabel = "X",
            description = "A state or body concerned: Norway, NO, org:ASEAN.")
    private @Nullable String state;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Somebody concerned, or words of the name.")
    private @Nullable String person;

    @Option(
            names = "--outlet",
            paramLabel = "X",
            description = "Who published it; words of the name will do.")
    private @Nullable String outlet;

    @Option(
            names = "--kind",
            paramLabel = "X",
            description =
                    "meeting, phone-call, propose, commitment, person, mechanism ...; several: any of"
                            + " them.")
    private List<String> kinds = List.of();

    @Option(names = "--topic", paramLabel = "X", description = "trade, energy, defence ...")
    private @Nullable String topic;

    @Mixin private final PeriodOption period = new PeriodOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; without it 20.")
    private int limit = 20;

    public FindCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Spellings spellings = new Spellings(storage);
        String asked = String.join(" ", words);
        SearchQuery query =
                SearchQuery.of(asked, Math.max(1, limit))
                        .spelled(spellings.of(asked))
                        .concerning(state == null ? List.of() : List.of(Sides.of(state)))
                        .with(person == null ? List.of() : List.of(Folding.fold(person)))
                        .reportedBy(outlet == null ? null : outlet(storage, outlet))
                        .ofKinds(kinds.stream().map(FindCommand::facet).toList())
                        .on(topic == null ? null : facet(topic))
                        .between(period.first(spec()), period.last(spec()));
        List<SearchEntry> found = storage.search().find(query);
        long total = storage.search().count(query);
        Function<DocumentKey, String> docs = key -> doc(storage, key);
        ToldDays days = new ToldDays(storage);
        List<String> meant = found.isEmpty() ? spellings.near(asked) : List.of();
        return Answer.of(
                screen -> FoundTable.of(screen, found, total, docs, days::of, meant),
                () -> AnswerForm.of(found, total, docs, days::of, meant));
    }

    private static String outlet(RegisterStorage storage, String given) {
        List<String> meant = new Outlets(storage).meant(given);
        if (meant.isEmpty()) {
            throw new Refusal("no document is from an outlet called '%s'".formatted(given));
        }
        if (meant.size() > 1) {
            throw new Refusal(
                    "'%s' can be %d outlets; give more of the name".formatted(given, meant.size()),
                    meant.stream().limit(MOST_OUTLETS).map("  "::concat).toList());
        }
        return meant.getFirst();
    }

    /** "Phone call" and "phone_call" are phone-call. */
    private static String facet(String given) {
        return given.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static String doc(RegisterStorage storage, DocumentKey key) {
        return storage.documents()
                .find(key)
                .map(filed -> filed.record().document().id())
                .orElse(key.value());
    }
}
