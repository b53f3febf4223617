package org.readout.pipeline;

import java.util.List;

/** Short reports written for these tests; their officials are invented. */
final class Reports {
    static final String TALKS =
            """
            The Meridian Gazette | World | Business | Sport

            Norway, Chile agree to reopen shipping talks

            OSLO, 4 May 2024 - Norwegian Foreign Minister Sigrid Haugsbø held talks with her Chilean counterpart, Rodrigo
            Peñaloza Quiroga, in Oslo on Saturday, the ministry said.

            Haugsbø said that relations between the two countries had developed steadily since 2008, and proposed that both
            sides strengthen cooperation in fisheries, open negotiations on a treaty on mutual legal assistance, and create
            a joint task force for "green" shipping by the end of 2025.

            "We have not come to Oslo to admire the weather," Peñaloza told reporters, "but it is admirable." He thanked
            Norway for its support after the earthquake (the strongest since 2010), and urged it to remove duties on:

              * copper;
              * citrus fruit; and
              * timber

            The two sides agreed that the Joint Committee for Commerce would hold its third session in Valparaíso in March. A visit of
            Prime Minister Torbjørn Kvamme to Santiago, planned for June, was postponed.

            Also read: Onion prices rise
            """;

    static final String CALL =
            """
            Kenya’s President Wanjiku Mutiso and Vietnam’s General Secretary Đặng Hữu Phúc spoke by telephone on Monday, Jan. 12.
            Mr. Phúc, who is also a Politburo member, affirmed that "Viet Nam stands ready to share its experience in growing
            rice" and invited the President of Kenya to visit Ha Noi within the year; Mutiso accepted with pleasure.
            Expressing gratitude for the U.N.'s assistance, she reiterated her country's adherence to the one-China principle,
            called for an end to the fighting — "today, not tomorrow" — and denied that Nairobi had closed its border.
            """;

    static final String SIGNING =
            """
            1. Minister of Trade Cemal Özdemirci (Türkiye) received Ambassador Shen Weiran of China on 3-5 February 2025.
            2. 12 documents, including the MoU on rail transport [annex B] and the 2025-2030 plan of action, were signed.
            3. Both ministers pledged to raise trade to US$4.5 billion over the next three years; the Izmir-Kunming line, they
            said, would be finished "within the decade".
            Photo: The signing. (AP)
            © 2025 Harbour News Agency. All rights reserved.
            """;

    static final List<String> ALL = List.of(TALKS, CALL, SIGNING);

    private Reports() {}
}
