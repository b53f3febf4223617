package org.readout.register.sighting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.resolve.node.DocumentKey;

/** What makes a document the same one, and what makes it a new text of an old one. */
public final class DocumentKeys {
    private DocumentKeys() {}

    /** By its text, outlet and address: a reprint elsewhere is another document. */
    public static DocumentKey of(Document document, Source source) {
        MessageDigest digest = sha256();
        for (String part :
                new String[] {
                    document.captured(), source.outlet().orElse(""), source.url().orElse("")
                }) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new DocumentKey(
                HexFormat.of().formatHex(digest.digest(), 0, DocumentKey.LENGTH / 2));
    }

    /** What stays when the text changes: the page's URL, else the document's name. */
    public static String address(Document document, Source source) {
        return source.url().orElse("file:" + document.id());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
