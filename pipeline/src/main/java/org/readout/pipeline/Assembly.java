package org.readout.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Block;
import org.readout.model.BlockKind;
import org.readout.model.Commitment;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.NamedThing;
import org.readout.model.Person;
import org.readout.model.Quote;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.model.Statement;

/** Puts the facts of a document together with what is known of the page as a whole. */
final class Assembly {
    private final Document document;
    private final SentencedText text;
    private final Source source;

    Assembly(Document document, SentencedText text, Source source) {
        this.document = document;
        this.text = text;
        this.source = source;
    }

    /** The record of a page without diplomacy. */
    DocumentRecord irrelevant() {
        return DocumentRecord.irrelevant(document, source, title(), noise(), text.problems());
    }

    DocumentRecord record(
            List<Person> persons,
            List<Engagement> engagements,
            List<Statement> statements,
            List<Commitment> commitments,
            List<NamedThing> things) {
        return new DocumentRecord(
                document,
                source,
                title(),
                true,
                noise(),
                persons,
                engagements,
                statements,
                commitments,
                things,
                text.problems());
    }

    private @Nullable Quote title() {
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.HEADLINE) {
                return quote(block);
            }
        }
        return null;
    }

    private List<Quote> noise() {
        return text.blocks().stream()
                .filter(block -> isNoise(block.kind()))
                .map(this::quote)
                .toList();
    }

    /** A dateline and a journalist's question yield no facts, but they belong to the report. */
    private static boolean isNoise(BlockKind kind) {
        return !kind.isReport() && kind != BlockKind.DATELINE && kind != BlockKind.QUESTION;
    }

    private Quote quote(Block block) {
        return Quote.of(block.span(), document.captured());
    }
}
