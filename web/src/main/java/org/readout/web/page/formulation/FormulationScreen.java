package org.readout.web.page.formulation;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.register.view.Citation;
import org.readout.register.view.FormulationHistory;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Cite;
import org.readout.web.part.Target;
import org.readout.web.part.WordDiff;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** One official wording: its versions, who used them, and what differs between any two. */
public final class FormulationScreen {
    /** Uses looked at for each version; the register may hold thousands. */
    private static final int USES = 60;

    private static final int SHOWN = 6;
    private static final int MOST_VERSIONS = 200;

    private final Register register;

    public FormulationScreen(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/formulation/{id}", "An official wording and how it moved", this::one)
                        .with(
                                Parameter.path("id", "The formulation's id, or any wording's."),
                                Parameter.number(
                                        "from",
                                        "The version to compare, by its number.",
                                        1,
                                        MOST_VERSIONS),
                                Parameter.number(
                                        "to",
                                        "The version to compare it with.",
                                        1,
                                        MOST_VERSIONS)));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        FormulationHistory history =
                register.formulation(Target.node(given, NodeKind.FORMULATION), USES)
                        .orElseThrow(() -> Target.absent(given));
        List<FormulationPage.Version> versions = new ArrayList<>();
        for (int i = 0; i < history.versions().size(); i++) {
            versions.add(version(history, i));
        }
        FormulationPage page =
                new FormulationPage(
                        history.id().value(),
                        history.label(),
                        Wording.words(history.kind()),
                        versions,
                        compared(history.versions(), request));
        return new Reply.Page("formulation", "“" + history.label() + "”", page)
                .exportedAs(new Reply.Export("JSON", "/api/v1/formulations/" + history.id()));
    }

    private FormulationPage.Version version(FormulationHistory history, int at) {
        FormulationHistory.Version version = history.versions().get(at);
        List<WordDiff.Piece> words =
                at == 0
                        ? List.of(new WordDiff.Piece(version.wording(), false))
                        : WordDiff.between(
                                        history.versions().get(at - 1).wording(), version.wording())
                                .after();
        int more = version.uses().size() - SHOWN;
        return new FormulationPage.Version(
                at + 1,
                words,
                Wording.day(version.firstUse()),
                Wording.day(version.lastUse()),
                at == 0 ? List.of() : changes(history.changes().get(at - 1)),
                version.users().stream()
                        .filter(user -> !user.isEmpty())
                        .map(Wording::side)
                        .toList(),
                version.uses().stream().limit(SHOWN).map(this::use).toList(),
                more <= 0
                        ? ""
                        : version.uses().size() == USES
                                ? "and many more"
                                : "and " + more + " more");
    }

    private static List<String> changes(FormulationHistory.Change change) {
        List<String> words = new ArrayList<>();
        change.added().forEach(added -> words.add("added “" + added + "”"));
        change.dropped().forEach(dropped -> words.add("dropped “" + dropped + "”"));
        change.replaced()
                .forEach(one -> words.add("“" + one.after() + "” for “" + one.before() + "”"));
        return words;
    }

    private FormulationPage.Use use(Citation citation) {
        DocumentRecord record =
                register.storage()
                        .documents()
                        .find(citation.document())
                        .map(FiledDocument::record)
                        .orElse(null);
        return new FormulationPage.Use(
                record == null
                        ? ""
                        : record.source()
                                .published()
                                .map(CalendarDate::iso)
                                .map(Wording::date)
                                .orElse(""),
                record == null
                        ? ""
                        : record.title()
                                .map(title -> title.singleSpaced())
                                .orElse(record.document().id()),
                Cite.of(citation));
    }

    private static List<FormulationPage.Compared> compared(
            List<FormulationHistory.Version> versions, Request request) {
        if (versions.size() < 2) {
            return List.of();
        }
        int from = Math.min(request.number("from", 1), versions.size());
        int to = Math.min(request.number("to", versions.size()), versions.size());
        return List.of(
                new FormulationPage.Compared(
                        from,
                        to,
                        WordDiff.between(
                                versions.get(from - 1).wording(), versions.get(to - 1).wording())));
    }
}
