package org.readout.acquire.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a part of a page, with an empty line between blocks. */
final class PageText implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();

    private PageText() {}

    static String of(Element part) {
        PageText text = new PageText();
        part.traverse(text);
        return text.out.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                end("\n");
            } else if (element.isBlock()) {
                end("\n\n");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            end("\n\n");
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
                out.append(' ');
            }
        }
    }

    private void end(String lines) {
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) <= ' ') {
            length--;
        }
        boolean apart = out.length() - length >= 2 && out.substring(length).contains("\n\n");
        out.setLength(length);
        if (length > 0) {
            out.append(apart ? "\n\n" : lines);
        }
    }
}
