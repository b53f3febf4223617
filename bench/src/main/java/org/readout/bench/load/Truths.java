package org.readout.bench.load;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.bench.world.Chronicle;
import org.readout.bench.world.Report;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Person;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Holds a filled register against what the chronicle knows. */
final class Truths {
    private final Chronicle chronicle;
    private final RegisterStorage storage;
    private final Identity persons = new Identity();
    private final Identity engagements = new Identity();

    Truths(Chronicle chronicle, RegisterStorage storage) {
        this.chronicle = chronicle;
        this.storage = storage;
    }

    void tell(int count, PrintStream out) {
        for (int number = 0; number < count; number++) {
            compare(chronicle.report(number));
        }
        tell("persons", persons, out);
        tell("engagements", engagements, out);
    }

    private static void tell(String what, Identity identity, PrintStream out) {
        out.printf(
                "%-12s precision %.4f recall %.4f F1 %.4f (%,d mentions, %,d clusters, %,d in truth)%n",
                what,
                identity.precision(),
                identity.recall(),
                identity.f1(),
                identity.mentions(),
                identity.clusters(),
                identity.truths());
    }

    private void compare(Report report) {
        List<FiledDocument> filed = storage.documents().named(report.document().id());
        if (filed.isEmpty()) {
            return;
        }
        DocumentRecord record = filed.getFirst().record();
        List<Sighting> seen = storage.sightings().in(filed.getFirst().key());
        for (Map.Entry<String, Integer> meant : report.holders().entrySet()) {
            // a name that the engine did not read as it is written says nothing about identity
            record.persons().stream()
                    .filter(person -> person.name().equals(meant.getKey()))
                    .map(Person::id)
                    .findFirst()
                    .flatMap(id -> cluster(seen, NodeKind.PERSON, id.value()))
                    .ifPresent(cluster -> persons.mention(cluster, "h" + meant.getValue()));
        }
        record.engagements().stream()
                .filter(Engagement::main)
                .min(Comparator.comparing(engagement -> engagement.quote().span()))
                .flatMap(main -> cluster(seen, NodeKind.ENGAGEMENT, main.id().value()))
                .ifPresent(cluster -> engagements.mention(cluster, "o" + report.occasion()));
    }

    private Optional<String> cluster(List<Sighting> seen, NodeKind kind, String local) {
        return seen.stream()
                .filter(sighting -> sighting.node().kind() == kind)
                .filter(sighting -> sighting.local().equals(local))
                .findFirst()
                .map(Sighting::node)
                .map(node -> storage.clusters().clusterOf(node).orElse(node))
                .map(NodeId::value);
    }
}
