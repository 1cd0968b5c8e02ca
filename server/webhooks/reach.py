"""From a host to the address of IP that is connected to: resolved here, judged here, and used as it was judged.

Whoever answers for a name could answer otherwise the next time, so that the name is never resolved again.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Sequence

from resolvers.webhooks.address import Address, Ip, Network, refused


class OutOfReach(Exception):
    """The host has no address that may be sent to; why, is not told: it would tell of networks within."""


async def resolve(address: Address, allowed: Sequence[Network]) -> Ip:
    """The first of a host's addresses that may be sent to."""
    for ip in await _ips(address):
        if not refused(ip, allowed):
            return ip
    raise OutOfReach


async def _ips(address: Address) -> list[Ip]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
        return [ipaddress.ip_address(str(place[0]).partition("%")[0]) for *_, place in found]
    except (OSError, UnicodeError, ValueError):
        raise OutOfReach from None
