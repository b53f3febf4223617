package org.readout.web.page.thing;

import java.util.Arrays;
import java.util.List;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Tab;

/** A list of one kind of card. */
enum Shelf {
    PERSONS(NodeKind.PERSON, "persons", "Persons", "Last office", "person"),
    BODIES(NodeKind.BODY, "bodies", "Bodies", "", "body"),
    MECHANISMS(NodeKind.MECHANISM, "mechanisms", "Mechanisms", "", "mechanism"),
    INSTRUMENTS(NodeKind.INSTRUMENT, "instruments", "Instruments", "", "instrument"),
    PROJECTS(NodeKind.PROJECT, "projects", "Projects", "", "project");

    final NodeKind kind;
    final String path;
    final String title;

    /** Heading of the card's detail; empty where it has none worth a column. */
    final String detail;

    final String one;

    Shelf(NodeKind kind, String path, String title, String detail, String one) {
        this.kind = kind;
        this.path = path;
        this.title = title;
        this.detail = detail;
        this.one = one;
    }

    /** Mechanisms, instruments and projects stand together; persons and bodies each alone. */
    List<Tab> tabs() {
        return this == PERSONS || this == BODIES
                ? List.of()
                : Arrays.stream(values())
                        .filter(shelf -> shelf != PERSONS && shelf != BODIES)
                        .map(shelf -> new Tab(shelf.title, "/" + shelf.path, shelf == this))
                        .toList();
    }
}
