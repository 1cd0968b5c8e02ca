"""Where a webhook may lead: the form of its address, and which networks are out of bounds; it connects nowhere."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

LONGEST = 2000
PORTS = {"https": 443, "http": 80}
Ip = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
SPECIAL = (ipaddress.ip_network("192.0.0.0/24"), ipaddress.ip_network("192.88.99.0/24"))
"""Set apart for protocols; how Python judges these depends on its version."""
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

_NUMBERS = re.compile(r"(0x[0-9a-f]*|[0-9]+)(\.(0x[0-9a-f]*|[0-9]+)){0,3}", re.ASCII)
"""Addresses as numbers, such as 127.1 and 0x7f000001."""


class BadAddress(ValueError):
    """An address that nothing is sent to; the message says why and how to mend it."""


@dataclass(frozen=True)
class Address:
    """An address taken apart."""

    scheme: str
    host: str
    port: int
    target: str
    """Path and query, as they stand in a request."""

    @property
    def authority(self) -> str:
        """Host and port as they stand in a request."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def parsed(text: str, *, plain: bool) -> Address:
    """The address in a text; `plain` says whether it may lead to where nothing is encrypted."""
    if not 10 <= len(text) <= LONGEST or not text.isascii() or any(c <= " " or c == "\x7f" for c in text):
        raise BadAddress(f"An address has 10 to {LONGEST} characters of ASCII and no space; write others in percent.")
    try:
        found = urlsplit(text)
        port = found.port
    except ValueError:
        raise BadAddress("This is no address; write it as https://host/path.") from None
    if found.scheme not in (("https", "http") if plain else ("https",)):
        wanted = "https:// or http://" if plain else "https://"
        raise BadAddress(f"Only addresses that start with {wanted} are sent to; use such a one.")
    if not found.hostname or found.username is not None or found.password is not None or found.fragment:
        raise BadAddress("An address names a host, and neither a user, a password nor a fragment.")
    if port == 0:
        raise BadAddress("There is no port 0; leave it out, or name another.")
    target = (found.path or "/") + (f"?{found.query}" if found.query else "")
    return Address(found.scheme, found.hostname, port or PORTS[found.scheme], target)


def networks(text: str) -> tuple[Network, ...]:
    """Networks as an operator names them, separated by commas; ValueError names the one that is none."""
    return tuple(ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip())


def check_literal(host: str, allowed: Sequence[Network]) -> None:
    """Refuse a host that says itself that nothing is sent to it; what a name leads to is judged when it is sent to."""
    ip = _literal(host)
    if ip is not None and refused(ip, allowed):
        raise BadAddress(
            f"{host[:60]} is no public address, so nothing is sent to it; name a public host, or ask the operator of"
            " the platform to allow its network."
        )


def _literal(host: str) -> Ip | None:
    """The address that a host is written as, in any of the ways that resolvers take; None for a name."""
    bare = host.rstrip(".").partition("%")[0].lower()
    if bare == "localhost" or bare.endswith(".localhost"):
        return ipaddress.IPv4Address("127.0.0.1")
    try:
        return ipaddress.ip_address(bare)
    except ValueError:
        if not _NUMBERS.fullmatch(bare):
            return None
    try:
        return ipaddress.IPv4Address(socket.inet_aton(bare))
    except OSError:
        return None


def refused(ip: Ip, allowed: Sequence[Network]) -> bool:
    """Whether nothing is sent to an address of IP: all but the public ones, and those an operator allows.

    An address that stands for another within it (IPv4 mapped into IPv6, 6to4, Teredo, NAT64) is judged by that as well.
    """
    return any(not _is_allowed(one, allowed) and not _is_public(one) for one in _meant(ip))


def _meant(ip: Ip) -> list[Ip]:
    found: list[Ip] = [ip]
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return [ip.ipv4_mapped]
        found += [inner for inner in (ip.sixtofour, *(ip.teredo or ())) if inner is not None]
        if ip in NAT64 or int(ip) >> 32 == 0:
            found.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return found


def _is_allowed(ip: Ip, allowed: Sequence[Network]) -> bool:
    return any(ip.version == network.version and ip in network for network in allowed)


def _is_public(ip: Ip) -> bool:
    special = ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_private or ip.is_link_local
    return ip.is_global and not special and not any(ip.version == one.version and ip in one for one in SPECIAL)
