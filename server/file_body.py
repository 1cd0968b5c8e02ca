"""A file that a request brings: its body as it is, or one part of a multipart form; streamed, and bounded."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator
from typing import IO

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from server.alarms import Alarms
from server.call import Call
from server.deadline import InTime
from server.negotiation import named
from server.refusals import BadRequest

BYTES = 64_000_000
IN_MEMORY = 1_000_000
PIECE_SECONDS, WHOLE_SECONDS = 5.0, 60.0
LATE_PIECE, LATE = Alarms(PIECE_SECONDS), Alarms(WHOLE_SECONDS)
KINDS = (
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/octet-stream",
)


async def received_file(call: Call) -> IO[bytes]:
    """The file, from its beginning; whoever takes it closes it. BadRequest when there is none."""
    if "content-type" in call.sent_twice:
        raise BadRequest(400, "Content-Type was sent twice; send it once.")
    if call.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise BadRequest(415, "Send the file as it is, without Content-Encoding.")
    declared = call.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:12]) > BYTES:
        raise _too_large()
    kind = call.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data" and kind not in KINDS:
        raise BadRequest(415, f"Send the file as {', '.join(KINDS)}, or as multipart/form-data.")
    try:
        return await InTime(_part(call) if kind == "multipart/form-data" else _whole(call), LATE)
    except TimeoutError:
        raise BadRequest(408, "The file did not arrive in time; send it over a better line.") from None


async def _pieces(call: Call) -> AsyncGenerator[bytes, None]:
    """The body's pieces, refused as soon as they are too many."""
    size, more = 0, True
    while more:
        message = await InTime(call.piece(), LATE_PIECE)
        piece: bytes = message.get("body", b"")
        more = bool(message.get("more_body"))
        size += len(piece)
        if size > BYTES:
            raise _too_large()
        yield piece


async def _whole(call: Call) -> IO[bytes]:
    kept = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  # whoever takes it closes it
    try:
        async for piece in _pieces(call):
            kept.write(piece)
    except BaseException:
        kept.close()
        raise
    kept.seek(0)
    return kept


async def _part(call: Call) -> IO[bytes]:
    """The one file of a form."""
    if "boundary" not in named(part.strip() for part in call.headers["content-type"].split(";")[1:]):
        raise BadRequest(400, "The form states no boundary.")
    parser = MultiPartParser(
        Headers(scope=call.scope), _pieces(call), max_files=1, max_fields=5, max_part_size=IN_MEMORY
    )
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError, UnicodeDecodeError) as problem:
        raise BadRequest(400, "The form is broken, or holds more than one file.") from problem
    files = [value for value in form.values() if isinstance(value, UploadFile)]
    if len(files) != 1:
        raise BadRequest(400, "The form must hold one file.")
    await files[0].seek(0)
    return files[0].file


def _too_large() -> BadRequest:
    return BadRequest(413, f"The file is larger than {BYTES:,} bytes; send fewer rows at once.")
