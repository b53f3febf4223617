package org.readout.web.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;

/**
 * A list for spreadsheets: all of it as it stands, or the page that was asked for.
 *
 * @param columns their headings
 * @param row the cells of one
 */
public record ListSheet<T>(List<String> columns, Function<T, List<String>> row) {
    /** What a spreadsheet and a reader can bear; who needs more reads the API page by page. */
    public static final int MOST = 10_000;

    private static final int TOGETHER = 500;

    public ListSheet {
        columns = List.copyOf(columns);
    }

    /** Reads a list page by page. */
    public interface Pages<T> {
        /**
         * @param after where the page before ended; empty for the first
         */
        Page<T> read(String after, int limit);
    }

    /**
     * @param next where the next begins; empty where this is the last
     */
    public record Page<T>(List<T> rows, String next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param name of the file, without its ending
     */
    public Reply of(String name, Request request, Pages<T> pages) {
        boolean isPage = request.has("limit") || request.has("after");
        int together = isPage ? Cursor.limit(request) : TOGETHER;
        // read before anything is sent, so that a wrong cursor is told as one
        Page<T> first = Cursor.checked(() -> pages.read(request.text("after"), together));
        return new Reply.Download(
                "text/csv",
                name + ".csv",
                out -> {
                    out.write(Csv.row(columns).getBytes(StandardCharsets.UTF_8));
                    write(out, first);
                    Page<T> page = first;
                    int written = page.rows().size();
                    while (!isPage && !page.next().isEmpty() && written < MOST) {
                        page = pages.read(page.next(), together);
                        write(out, page);
                        written += page.rows().size();
                    }
                });
    }

    private void write(OutputStream out, Page<T> page) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (T one : page.rows()) {
            rows.append(Csv.row(row.apply(one)));
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
