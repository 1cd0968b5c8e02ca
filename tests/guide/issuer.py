"""An issuer that gives tokens for refresh tokens, as a partner's own does; knows no person."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs

import orjson

from tests.server.provider import Provider, key


@dataclass
class Issuer(Provider):
    """One issuer; `subjects` are those whom its refresh tokens stand for."""

    subjects: dict[str, str] = field(default_factory=dict)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"POST /token "):
            await self._told(writer, self._document(head.split()[1].decode()))
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        form = parse_qs((await reader.readexactly(length)).decode())
        subject = self.subjects[form["refresh_token"][0]]
        token = self.token(key("first"), sub=subject, email=None, email_verified=None)
        await self._told(writer, {"access_token": token, "token_type": "Bearer", "expires_in": 600})

    def _document(self, path: str) -> object:
        self.asked[path] += 1
        if path == "/keys":
            return {"keys": self.keys}
        return {
            "issuer": self.issuer,
            "jwks_uri": f"{self.issuer}/keys",
            "token_endpoint": f"{self.issuer}/token",
        }

    async def _told(self, writer: asyncio.StreamWriter, document: object) -> None:
        body = orjson.dumps(document)
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\nconnection: close\r\n\r\n"
        with contextlib.suppress(ConnectionError):
            writer.write(head % len(body) + body)
            await writer.drain()
            writer.close()


@contextlib.asynccontextmanager
async def issuing(**subjects: str) -> AsyncIterator[Issuer]:
    """An issuer for a block; each name is a refresh token, each value a subject."""
    made = Issuer(subjects=subjects)
    server = await asyncio.start_server(made.answer, "127.0.0.1", 0)
    async with server:
        made.issuer = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        made.publish(key("first"))
        yield made
