package org.readout.acquire.page;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an RSS 2.0 or Atom feed lists.
 *
 * @param addresses of its reports, in its own order, each once; as written
 */
public record Feed(List<String> addresses) {
    private static final XMLInputFactory XML = factory();

    public Feed {
        addresses = List.copyOf(addresses);
    }

    /** Nothing is fetched, and no entity of a document's own making is resolved. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Whether it begins as a feed does, whatever it is called. */
    public static boolean isFeed(byte[] bytes) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String root = xml.getLocalName();
                    return root.equals("rss") || root.equals("feed") || root.equals("RDF");
                }
            }
        } catch (XMLStreamException e) {
            return false; // HTML is seldom XML
        }
        return false;
    }

    /**
     * @throws IllegalArgumentException where it is broken; the message says where
     */
    public static Feed of(byte[] bytes) {
        Set<String> addresses = new LinkedHashSet<>();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean inEntry = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inEntry |= isEntry(xml.getLocalName());
                    if (inEntry && xml.getLocalName().equals("link")) {
                        add(xml, addresses);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inEntry &= !isEntry(xml.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(
                    "the feed is broken at line " + e.getLocation().getLineNumber(), e);
        }
        return new Feed(List.copyOf(addresses));
    }

    private static boolean isEntry(String name) {
        return name.equals("item") || name.equals("entry");
    }

    /** Atom has it in an attribute, RSS in the element. */
    private static void add(XMLStreamReader xml, Set<String> addresses) throws XMLStreamException {
        String attribute = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        if (attribute != null && relation != null && !relation.equals("alternate")) {
            return; // the comments, a sound
        }
        String address = (attribute == null ? xml.getElementText() : attribute).strip();
        if (!address.isEmpty()) {
            addresses.add(address);
        }
    }
}
