package org.readout.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes the texts out of a ZIP. Sizes are counted while reading, whatever the ZIP says of itself: a
 * bomb of a few kilobytes stops at the limit.
 */
final class ZipUnpacking {
    static final int MOST_ENTRIES = 10_000;
    static final long LARGEST_ENTRY = 16L << 20;
    static final long LARGEST_TOTAL = 256L << 20;

    private final String zip;
    private final List<ImportProblem> problems;
    private long total;

    ZipUnpacking(String zip, List<ImportProblem> problems) {
        this.zip = zip;
        this.problems = problems;
    }

    /** Gets a text or sidecar. */
    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    void unpack(InputStream in, Taker taker) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(in)) {
            int count = 0;
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    say(
                            zip,
                            "more than %,d files; the rest is left out. Send it in parts."
                                    .formatted(MOST_ENTRIES));
                    return;
                }
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                if (!isText(entry.getName())) {
                    say(entry.getName(), "no .txt file; left out");
                } else if (!take(entry.getName(), entries, taker)) {
                    return;
                }
            }
        }
    }

    /** Whether to go on. */
    private boolean take(String name, ZipInputStream entries, Taker taker) throws IOException {
        long room = Math.min(LARGEST_ENTRY, LARGEST_TOTAL - total);
        BoundedStream content = new BoundedStream(entries, room);
        try {
            taker.take(name, content);
            total += content.count();
            return true;
        } catch (BoundedStream.TooLongException e) {
            say(
                    zip,
                    "%s unpacks to more than %s; that and the rest is left out. Send it in parts."
                            .formatted(name, room < LARGEST_ENTRY ? "256 MB in all" : "16 MB"));
            return false;
        }
    }

    private void say(String document, String matter) {
        problems.add(new ImportProblem(document, matter));
    }

    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith(".") || name.startsWith("__MACOSX/");
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt")
                || lower.endsWith(".text")
                || lower.endsWith(".md")
                || lower.endsWith(".meta.json");
    }
}
