package org.readout.score.page;

import org.readout.score.result.Scores;

/**
 * One self-contained page that shows gold and record side by side on each text. It asks nothing of
 * the network and runs no script: views are chosen by the address's fragment and by check boxes, in
 * the style sheet alone.
 */
public final class ScorePage {
    private ScorePage() {}

    /**
     * @param title what was scored: the folder's name
     */
    public static String of(Scores scores, String title) {
        StyleSheet style = StyleSheet.bundled();
        Markup out = new Markup();
        out.verbatim("<!doctype html>\n");
        out.open("html", "lang", "en").open("head").line();
        out.open("meta", "charset", "utf-8").line();
        String policy = style.contentSecurityPolicy();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.element("title", "Score of " + title).line();
        out.verbatim("<style>").verbatim(style.css()).verbatim("</style>\n");
        out.close("head").open("body").line();
        new Tools(out).write();
        new IndexPart(scores, out).write(title);
        DocumentPart documents = new DocumentPart(scores.documents(), out);
        for (int number = 1; number <= scores.documents().size(); number++) {
            documents.write(number);
        }
        out.close("body").close("html").line();
        return out.toString();
    }
}
