package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.BlockKind;

/** Tells what each passage of a page is. */
final class BlockFinder {
    private final Tokens tokens;

    BlockFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Region> find(List<Passage> passages) {
        List<Region> regions = new ArrayList<>(passages.size());
        boolean body = false;
        for (Passage passage : passages) {
            BlockKind kind = kindOf(passage, body);
            body |= kind == BlockKind.BODY;
            regions.add(new Region(kind, passage.first(), passage.end()));
        }
        return regions;
    }

    private BlockKind kindOf(Passage passage, boolean afterBody) {
        if (ListItems.markerEnd(tokens.captured(), passage.start(), passage.limit()) > passage.start()) {
            return BlockKind.LIST_ITEM;
        }
        boolean closed = false;
        for (int token = passage.end() - 1; token >= passage.first() && !closed; token--) {
            String form = tokens.form(token);
            char last = form.charAt(form.length() - 1);
            closed = last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
            if (Character.isLetterOrDigit(form.charAt(0))) {
                break;
            }
        }
        if (closed && passage.size() > 8 || passage.size() > 30) {
            return BlockKind.BODY;
        }
        return afterBody ? BlockKind.BOILERPLATE : BlockKind.HEADLINE;
    }
}
