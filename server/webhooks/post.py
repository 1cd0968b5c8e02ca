"""One POST over one connection to one address of IP; of the answer only its status is read.

It follows nothing, keeps nothing open and reads no body: what a receiver says neither leads elsewhere nor fills memory.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Mapping

from resolvers.webhooks.address import Address, Ip

HEAD_BYTES = 16_384
"""How much of an answer's head is read."""
_STATUS = re.compile(rb"HTTP/1\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?\r?\n")


class NoAnswer(Exception):
    """Nothing that is HTTP was answered; the message says how."""


async def post(address: Address, ip: Ip, headers: Mapping[str, str], body: bytes, tls: ssl.SSLContext) -> int:
    """The status of the answer; NoAnswer when there is none. The caller limits its time."""
    try:
        secure = address.scheme == "https"
        reader, writer = await asyncio.open_connection(
            str(ip),
            address.port,
            limit=HEAD_BYTES,
            ssl=tls if secure else None,
            server_hostname=address.host if secure else None,
        )
    except ssl.SSLError as problem:
        raise NoAnswer(f"The connection could not be encrypted: {problem.reason or 'TLS failed'}.") from None
    except OSError:
        raise NoAnswer("The host could not be connected to.") from None
    try:
        writer.write(_request(address, headers, body))
        await writer.drain()
        return await _status(reader)
    except (OSError, EOFError, ValueError):
        raise NoAnswer("The connection ended before an answer, or the answer was no HTTP.") from None
    finally:
        writer.transport.abort()


def _request(address: Address, headers: Mapping[str, str], body: bytes) -> bytes:
    told = {
        "host": address.authority,
        "content-type": "application/json",
        "content-length": str(len(body)),
        "user-agent": "Selaras-Webhooks/1",
        "connection": "close",
        **headers,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"POST {address.target} HTTP/1.1\r\n{lines}\r\n".encode("ascii") + body


async def _status(reader: asyncio.StreamReader) -> int:
    """The first status that is not a provisional one."""
    read = 0
    while True:
        line = await reader.readuntil(b"\n")
        found = _STATUS.fullmatch(line)
        if found is None:
            raise ValueError
        code = int(found[1])
        if code >= 200:
            return code
        while line.strip():
            line = await reader.readuntil(b"\n")
            read += len(line)
            if read > HEAD_BYTES:
                raise ValueError
