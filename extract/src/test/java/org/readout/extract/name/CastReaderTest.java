package org.readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class CastReaderTest {
    private static final CastReader CASTS = new CastReader(Lexicons.bundled());
    private static final TextReader TEXTS = new TextReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian Foreign Minister Kari Solberg left Oslo. | Kari Solberg | NO | Foreign Minister of Norway",
                "Peru's minister of mines, Rosa Quispe, told reporters so. | Rosa Quispe | PE | Minister of mines of Peru",
                "Rosa Quispe, Peru's minister of mines, told reporters so. | Rosa Quispe | PE | Minister of mines of Peru",
                "The talks were led by Ms Rosa Quispe (Ambassador of Peru to Chad). | Rosa Quispe | PE | Ambassador of Peru to Chad",
                "NATO Secretary General Pieter van der Berg spoke. | Pieter van der Berg | org:NATO | Secretary General of the NATO",
                "Minister of Energy, Mines and Forests of Chad Idriss Mahamat spoke. | Idriss Mahamat | TD | Minister of Energy, Mines and Forests of Chad",
                "Peru on Monday appointed Rosa Quispe ambassador to Chad. | Rosa Quispe | PE | Ambassador to Chad of Peru",
                "Mr. Pablo Rojas, Director, Asia Division, MOFA of Peru, spoke. | Pablo Rojas | PE | Director of the Asia Division of the Ministry of Foreign Affairs of Peru",
                "The commander of the Norwegian Air Force, Nils Vik, spoke. | Nils Vik | NO | Commander of the Norwegian Air Force",
                "The Special Representative of the UN Secretary-General for Chad, Ms. Aisha Lindgren, spoke. | Aisha Lindgren | org:UN | Special Representative of the UN Secretary-General for Chad",
                "While in Brussels Peruvian President Rosa Quispe spoke. | Rosa Quispe | PE | President of Peru",
                "Assistant Secretary of State for Growth, Energy, and the Environment Ana Keller of Peru spoke. | Ana Keller | PE | Assistant Secretary of State for Growth, Energy, and the Environment of Peru",
                "ASEAN Secretary-General Dr. Kao Vannak spoke. | Kao Vannak | org:ASEAN | Secretary-General of the ASEAN",
                "His Excellency Dr. Abu Bakr al-Hashimi, Prime Minister of Iraq, spoke. | Abu Bakr al-Hashimi | IQ | Prime Minister of Iraq",
            })
    void aPersonHasNameAllegianceAndOffice(String text, String name, String side, String office) {
        Cast cast = read(text);
        assertThat(cast.persons()).extracting(Person::name).containsExactly(name);
        Person person = cast.persons().getFirst();
        assertThat(person.side()).hasValueSatisfying(of -> assertThat(written(of)).isEqualTo(side));
        assertThat(person.offices()).extracting(Office::title).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's fisheries minister flew home on Monday. \"Nothing is settled,\" Rosa Quispe told the press. | Rosa Quispe | Fisheries minister of Peru",
                "Rosa Quispe told the press in Lima that nothing was settled. The Minister of Fisheries left for Peru. | Rosa Quispe | Minister of Fisheries of Peru",
                "When Rosa Quispe flew to Rome, the fisheries minister of Peru told the press nothing. | Rosa Quispe | Fisheries minister of Peru",
                "Peru warned its neighbours. The country's fisheries minister, Rosa Quispe, spoke. | Rosa Quispe | Fisheries minister of Peru",
                "The Igad chief, Rosa Quispe, spoke. | Rosa Quispe | Chief of the Igad",
                "The head of the Peruvian diplomacy, Rosa Quispe, spoke. | Rosa Quispe | Head of the Peruvian diplomacy",
                "The head of diplomacy of Qatar, Sultan bin Rashid Al Kaabi, spoke. | Sultan bin Rashid Al Kaabi | Head of diplomacy of Qatar",
            })
    void anOfficeToldApartFromTheNameIsItsBearers(String text, String name, String office) {
        assertThat(read(text).persons())
                .filteredOn(person -> person.name().equals(name))
                .singleElement()
                .satisfies(p -> assertThat(p.offices()).extracting(Office::title).contains(office));
    }

    @Test
    void aMinisterToldToSomebodyIsAnother() {
        Cast cast =
                read(
                        "Rosa Quispe told the fisheries minister of Norway so. She then left for Lima.");
        assertThat(cast.persons()).extracting(Person::offices).allMatch(java.util.List::isEmpty);
    }

    @Test
    void aLongSurnameWithASlipIsTheSamePerson() {
        Cast cast =
                read(
                        "Sri Lankan President Nimal Wickramasinghe arrived. President Wickremasinghe"
                                + " thanked the hosts.");
        assertThat(cast.persons()).hasSize(1);
    }

    @Test
    void aTitleIsSharedByThePersonNamedBesideItsBearer() {
        Cast cast = read("French President Luc Moreau and Germany's Karl Weber discussed trade.");

        assertThat(cast.persons())
                .flatExtracting(Person::offices)
                .extracting(Office::title)
                .containsExactly("President of France", "President of Germany");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Idriss Mahamat of Chad and Peruvian President Rosa Quispe met. | Rosa Quispe | PE",
                "Foreign Minister Idriss Mahamat of Chad and Peru's President Rosa Quispe met. | Rosa Quispe | PE",
                "Idriss Mahamat spoke with the US and Peruvian presidents, Ana Keller and Rosa Quispe. | Rosa Quispe | PE",
            })
    void theStateBehindOneNameIsNotThatOfTheNextTitle(String text, String name, String side) {
        assertThat(read(text).persons())
                .filteredOn(person -> person.name().equals(name))
                .singleElement()
                .satisfies(
                        person -> assertThat(written(person.side().orElseThrow())).isEqualTo(side));
    }

    @Test
    void aBarePresidentIsOfTheStateThatTheReportIsSentFrom() {
        Cast cast =
                read(
                        "President opens harbour\n\n"
                                + "QUITO, May 3 (Cordillera) - President Rosa Quispe opened a"
                                + " harbour on Monday, officials said.\n");

        assertThat(cast.persons().getFirst().side())
                .contains(new Actor.State(new CountryCode("EC")));
    }

    @Test
    void greetingsAreConveyedFromOnesOwnSide() {
        Cast cast =
                read(
                        "The Indian External Affairs Minister, Anil Puri, met President Ruwan Silva in"
                                + " Colombo, Sri Lanka. The External Affairs Minister congratulated the"
                                + " President and conveyed greetings from Prime Minister Hari Deshmukh.");

        assertThat(cast.persons().getLast().side())
                .contains(new Actor.State(new CountryCode("IN")));
    }

    @Test
    void aShortNameRefersToTheFullOne() {
        Cast cast =
                read("Peruvian President Rosa Quispe Mamani arrived. Quispe thanked the hosts.");
        assertThat(cast.persons()).hasSize(1);
        assertThat(cast.mentions()).anyMatch(mention -> mention.kind() == MentionKind.SHORT_NAME);
    }

    @Test
    void anotherSpellingIsTheSamePerson() {
        Cast cast =
                read(
                        "Vietnamese Foreign Minister Nguyễn Văn Tâm arrived. Minister Nguyen Van Tam left.");
        assertThat(cast.persons()).hasSize(1);
    }

    @Test
    void theMinisterIsTheOneNamedLast() {
        Cast cast =
                read(
                        "Peruvian Finance Minister Rosa Quispe met Chadian President Idriss Mahamat. The minister left.");
        Mention described =
                cast.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.DESCRIPTION)
                        .findFirst()
                        .orElseThrow();
        assertThat(described.actor())
                .isEqualTo(new Actor.Individual(cast.persons().getFirst().id()));
    }

    @Test
    void anUnnamedOfficialSpeaksForHisState() {
        Cast cast = read("The Chadian foreign minister denied it.");
        assertThat(cast.persons()).isEmpty();
        assertThat(cast.mentions())
                .anyMatch(
                        mention ->
                                mention.kind() == MentionKind.DESCRIPTION
                                        && mention.actor()
                                                .equals(new Actor.State(new CountryCode("TD"))));
    }

    @Test
    void aCounterpartHoldsTheSameOfficeInTheOtherState() {
        Cast cast =
                read(
                        "Peruvian Foreign Minister Rosa Quispe met her Chadian counterpart, Idriss Mahamat.");
        assertThat(officesOf(cast, "Idriss Mahamat")).containsExactly("Foreign Minister of Chad");
    }

    @Test
    void aPluralOfficeIsSharedOut() {
        Cast cast =
                read(
                        "The presidents, Rosa Quispe of Peru and Idriss Mahamat of Chad, signed the pact.");
        assertThat(officesOf(cast, "Rosa Quispe")).containsExactly("President of Peru");
        assertThat(officesOf(cast, "Idriss Mahamat")).containsExactly("President of Chad");
    }

    @Test
    void anEnvoyBearsNotTheOfficeOfHisPrincipal() {
        Cast cast =
                read(
                        "Rosa Quispe, special envoy of President Idriss Mahamat of Chad, arrived in Lima on Monday.");
        assertThat(officesOf(cast, "Idriss Mahamat")).containsExactly("President of Chad");
        assertThat(officesOf(cast, "Rosa Quispe")).doesNotContain("President of Chad");
    }

    @Test
    void aPartyOfficeIsWrittenOut() {
        Cast cast = read("Vietnamese Politburo member Nguyen Van Tam arrived in Vientiane.");
        assertThat(officesOf(cast, "Nguyen Van Tam"))
                .containsExactly(
                        "Member of the Politburo of the Communist Party of Vietnam Central Committee");
    }

    @Test
    void anEnvoyIsNamedBehindHisPrincipal() {
        Cast cast =
                read("They received a special envoy of Peruvian President Rosa Quispe, Ana Luz.");

        assertThat(cast.persons()).extracting(Person::name).contains("Ana Luz");
    }

    @Test
    void thoseWhoBearAnOfficeOfSeveralMayOpenTheNextSentence() {
        Cast cast =
                read(
                        "The foreign ministers of Peru and Chad met. Rosa Quispe and Idriss Mahamat"
                                + " agreed to talk.");

        assertThat(officesOf(cast, "Rosa Quispe")).containsExactly("Foreign minister of Peru");
        assertThat(officesOf(cast, "Idriss Mahamat")).containsExactly("Foreign minister of Chad");
    }

    @Test
    void whoAccompaniesSomebodyIsOfHisSide() {
        Cast cast =
                read(
                        "Peruvian President Rosa Quispe met Chadian President Idriss Mahamat in"
                                + " N'Djamena. Quispe was accompanied by Foreign Minister Ana Luz and"
                                + " Trade Minister Pablo Rojas.");

        assertThat(officesOf(cast, "Pablo Rojas")).containsExactly("Trade Minister of Peru");
    }

    @Test
    void aRoyalsNameMayHoldATitle() {
        Cast cast =
                read("Prince Khalid bin Sultan bin Nasser, Minister of Defence of Oman, spoke.");

        assertThat(cast.persons())
                .extracting(Person::name)
                .containsExactly("Khalid bin Sultan bin Nasser");
    }

    @Test
    void aBareOfficeBelongsToTheStateOfTheDateline() {
        Cast cast =
                read("QUITO - Foreign Minister Rosa Quispe summoned Peruvian Ambassador Ana Luz.");

        assertThat(cast.persons().getFirst().side().map(CastReaderTest::written)).hasValue("EC");
    }

    @Test
    void aBareOfficeBelongsToTheOutletsState() {
        SentencedText text =
                TEXTS.read(
                        new Document(
                                "d",
                                "Foreign Minister Rosa Quispe met Chad's President Idriss Mahamat.",
                                Source.UNKNOWN));
        Cast cast =
                CASTS.read(
                        text, new Source("Ministry of Foreign Affairs of Peru", null, null, null));
        assertThat(officesOf(cast, "Rosa Quispe")).containsExactly("Foreign Minister of Peru");
    }

    @Test
    void headlineWordsAreNoNames() {
        Cast cast =
                read(
                        "Chadian President Meets Peruvian Ambassador\n\nPresident Idriss Mahamat of Chad met the Peruvian ambassador on Monday in the capital.");
        assertThat(cast.persons()).extracting(Person::name).containsExactly("Idriss Mahamat");
    }

    @Test
    void placesAndInitiativesAreNoPersons() {
        assertThat(
                        read("New Delhi praised the Belt and Road in Viet Nam. Maximilian Palace reopened.")
                                .persons())
                .isEmpty();
    }

    @Test
    void everyMentionLiesWithinTheTextWhateverItIs() {
        Random random = new Random(7);
        String[] parts = {
            "Minister",
            "of",
            "the",
            "Rosa",
            "Quispe",
            ",",
            "and",
            "Chad",
            "'s",
            "Mr",
            "“",
            "Presidents",
            "al-",
            "Ü",
            "UN",
            "counterpart",
            "his",
            "(",
            ")",
            ".",
            "\n\n",
            "\uD800",
            "envoy",
            "Foreign",
            "special",
            "-",
            "EU",
            "SAID",
            "42"
        };
        for (int run = 0; run < 300; run++) {
            StringBuilder page = new StringBuilder("A");
            for (int i = 0; i < 60; i++) {
                page.append(parts[random.nextInt(parts.length)])
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            SentencedText text = TEXTS.read(new Document("d", page.toString(), Source.UNKNOWN));
            assertThat(CASTS.read(text, Source.UNKNOWN).mentions())
                    .allMatch(mention -> mention.first() >= 0 && mention.end() <= text.size());
        }
    }

    private static java.util.List<String> officesOf(Cast cast, String name) {
        return cast.persons().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .offices()
                .stream()
                .map(Office::title)
                .toList();
    }

    private static String written(Actor.Side side) {
        return switch (side) {
            case Actor.State(CountryCode country) -> country.alpha2();
            case Actor.Body(String name) -> "org:" + name;
        };
    }

    private static Cast read(String captured) {
        return CASTS.read(TEXTS.read(new Document("d", captured, Source.UNKNOWN)), Source.UNKNOWN);
    }
}
