package org.readout.web.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which machines may be asked. */
public interface Reach {
    /** Hosts that anybody could ask: so nobody learns by us what stands in our own network. */
    Reach PUBLIC = (address, port) -> (port == 80 || port == 443) && isPublic(address);

    boolean allows(InetAddress address, int port);

    /** Whether an address is of the public network, by the registries of special addresses. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address instanceof Inet4Address
                ? isPublic(first, second, bytes[2] & 0xff)
                : isPublic6(first << 8 | second, (bytes[2] & 0xff) << 8 | bytes[3] & 0xff);
    }

    private static boolean isPublic(int first, int second, int third) {
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127; // shared by customers of a provider
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 ->
                    second != 168
                            && !(second == 0 && (third == 0 || third == 2))
                            && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** 2000::/3 is what is given out; in it, ways into other networks (Teredo, 6to4) are none. */
    private static boolean isPublic6(int first, int second) {
        boolean givenOut = first >> 13 == 1;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return givenOut && !special && first != 0x2002 && first != 0x3fff;
    }
}
