package org.readout.register.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.view.Account;
import org.readout.resolve.node.NodeId;

/**
 * Accounts of an engagement side by side.
 *
 * @param accounts the columns, the earliest published first
 * @param rows what accounts may tell
 */
public record Comparison(NodeId engagement, List<Account> accounts, List<Row> rows) {
    public Comparison {
        accounts = List.copyOf(accounts);
        rows = List.copyOf(rows);
    }

    /** Only the rows in which an account says otherwise, or something that others do not. */
    public Comparison onlyDifferences() {
        return new Comparison(engagement, accounts, rows.stream().filter(Row::differs).toList());
    }

    /**
     * @param group what sort of row: "when and where", "who", "promised", "wording"
     * @param cells one for each account
     * @param decidedAs the field's name in a decision to prefer a value; empty where none can be
     *     preferred
     */
    public record Row(String group, String field, List<Cell> cells, String decidedAs) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean differs() {
            return cells.stream().anyMatch(cell -> cell.mark() != Mark.SAME);
        }
    }

    /**
     * @param text empty where the account is silent
     * @param at the words that tell it in the account's document; null where it is silent
     */
    public record Cell(String text, Mark mark, @Nullable Span at) {}

    /** How a cell stands to the first account that tells the field. */
    public enum Mark {
        SAME,
        /** In other words, which need not mean otherwise. */
        DIFFERS,
        /** The account does not tell it. */
        SILENT,
        /** Not all accounts can be right. */
        CONTRADICTS
    }
}
