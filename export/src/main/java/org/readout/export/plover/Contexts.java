package org.readout.export.plover;

import java.util.Collection;
import java.util.Comparator;
import org.readout.model.Topic;

/** PLOVER's word for what an event is about, by the record's topics. */
final class Contexts {
    private static final String DEFAULT = "diplomatic";

    private Contexts() {}

    /** The most telling one; diplomacy is what all of it is about. */
    static String of(Collection<Topic> topics) {
        return topics.stream()
                .sorted(Comparator.naturalOrder())
                .map(Contexts::of)
                .filter(context -> !context.equals(DEFAULT))
                .findFirst()
                .orElse(DEFAULT);
    }

    private static String of(Topic topic) {
        return switch (topic) {
            case PARTY,
                    HIGH_LEVEL,
                    POLITICAL_TRUST,
                    DIPLOMACY,
                    MULTILATERAL,
                    CONSULAR,
                    THEORY,
                    OTHER ->
                    DEFAULT;
            case DEFENCE, SECURITY, CONFLICT -> "military";
            case LAW_ENFORCEMENT, LAW -> "legal";
            case BORDER, MARITIME, WATER, ENERGY -> "resource";
            case TRADE,
                    AGRICULTURE,
                    INVESTMENT,
                    FINANCE,
                    SUPPLY_CHAINS,
                    TRANSPORT,
                    RAIL,
                    TOURISM,
                    LABOUR ->
                    "economic";
            case AID -> "humanitarian";
            case SCIENCE_TECHNOLOGY, EDUCATION, CULTURE, SPORT, PEOPLE_TO_PEOPLE, YOUTH, SPACE ->
                    "culture";
            case DIGITAL -> "cyber";
            case ENVIRONMENT, CLIMATE -> "enviro_disaster";
            case HEALTH -> "disease";
            case MEDIA, SUB_NATIONAL -> "political";
            case MIGRATION -> "migration";
            case HUMAN_RIGHTS -> "human_rights";
            case NUCLEAR -> "cbrn";
        };
    }
}
