package org.readout.score.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine reconciled from many records.
 *
 * @param engagementOf the register's engagement by account
 */
public record Register(Map<Account, String> engagementOf, List<Discrepancy> discrepancies) {
    /** A record's engagement. */
    public record Account(String doc, String engagement) {}

    public Register {
        engagementOf = Map.copyOf(engagementOf);
        discrepancies = List.copyOf(discrepancies);
    }

    public static Register ofFile(Path file) throws UnusableInputException {
        return Json.object(file, "register", Register::of);
    }

    private static Register of(JsonObject register) {
        Map<Account, String> engagementOf = new HashMap<>();
        for (JsonObject engagement : register.objects("engagements")) {
            String id = engagement.text("id");
            for (JsonObject account : engagement.objects("accounts")) {
                engagementOf.put(new Account(account.text("doc"), account.text("engagement")), id);
            }
        }
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (JsonObject discrepancy : register.objects("discrepancies")) {
            discrepancies.add(Discrepancy.of(discrepancy, "engagement", ""));
        }
        return new Register(engagementOf, discrepancies);
    }
}
