"""An XLSX file looked over before anything is read from it: what it is, how large it is inside, what it would do.

Each part is unpacked and parsed once, counted as it comes, so that sizes that the archive states are not believed.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import IO, Any
from xml.parsers import expat

from sheets.errors import UnreadableError
from sheets.look import Look

PARTS, BYTES, ELEMENTS = 1_000, 100_000_000, 2_000_000
ROWS = 20_000
"""Rows of a sheet that may hold something."""
TOKEN = 1 << 18
"""Bytes of one tag or comment: a parser reads it from its beginning with every piece that comes, however long it is."""
_PIECE = 1 << 16
_ACTIVE = ("vbaproject.bin", "activex", "/embeddings/", "/ctrlprops/", "macrosheets/", "dialogsheets/")


def look_over(file: IO[bytes]) -> dict[str, Look]:
    """What the parts of sheets show, by their names; UnreadableError for what is not to be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _look_over(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as problem:
        raise UnreadableError("NOT_XLSX", "This is no whole XLSX file; save it anew as .xlsx.") from problem


def _look_over(archive: zipfile.ZipFile) -> dict[str, Look]:
    parts = archive.infolist()
    if len(parts) > PARTS:
        raise UnreadableError("TOO_LARGE_INSIDE", f"The file has more than {PARTS:,} parts; save it anew.")
    names = {part.filename.lower() for part in parts}
    if any(sign in name for name in names for sign in _ACTIVE):
        text = "The file holds macros or other active content; save it as .xlsx without them."
        raise UnreadableError("ACTIVE_CONTENT", text)
    if "xl/workbook.xml" not in names or len(names) < len(parts):
        raise UnreadableError("NOT_XLSX", "This is no XLSX workbook; save it anew as .xlsx.")
    budget, found = Budget(), {}
    for part in parts:
        if part.flag_bits & 1:
            raise UnreadableError("ENCRYPTED", "The file is protected by a password; save it without one.")
        with archive.open(part) as opened:
            found[part.filename] = _look_at(opened, part.filename, budget)
    return {name: look for name, look in found.items() if look is not None}


@dataclass
class Budget:
    """What may still be unpacked of a file."""

    bytes_left: int = BYTES
    elements_left: int = ELEMENTS

    def take(self, size: int) -> None:
        """Count what was unpacked."""
        self.bytes_left -= size
        if self.bytes_left < 0:
            raise _too_large()

    def take_element(self) -> None:
        """Count an element of XML."""
        self.elements_left -= 1
        if self.elements_left < 0:
            raise _too_large()


def _too_large() -> UnreadableError:
    text = "Unpacked the file is too large; keep the template's sheets alone, without pictures and formats of columns."
    return UnreadableError("TOO_LARGE_INSIDE", text)


def _look_at(opened: IO[bytes], name: str, budget: Budget) -> Look | None:
    """Unpack a part whole; of XML parse it, and look at it as if it were a sheet: the workbook says which parts are."""
    first = opened.read(_PIECE)
    look = Look() if _is_xml(name, first) else None
    parser = None if look is None else _parser(look, budget)
    fed = 0
    try:
        for piece in chain([first], iter(partial(opened.read, _PIECE), b"")):
            budget.take(len(piece))
            if parser is not None:
                fed += len(piece)
                _parse(parser, piece, fed)
        if parser is not None:
            parser.Parse(b"", True)
    except expat.ExpatError as problem:
        raise UnreadableError("NOT_XLSX", f"The part {name[:60]} is broken; save the file anew as .xlsx.") from problem
    return look


def _is_xml(name: str, first: bytes) -> bool:
    """By what it holds too: the workbook says itself which parts are its sheets, whatever they are called."""
    bare = first.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    may_begin = bare.startswith(b"<") or (not bare and first.strip(b"\0") != b"")
    return name.lower().endswith((".xml", ".rels", ".vml")) or may_begin


def _parse(parser: Any, piece: bytes, fed: int) -> None:
    """Parse a piece, the last of so many bytes; a tag or comment that does not end is refused."""
    parser.Parse(piece, False)
    if fed - parser.CurrentByteIndex > TOKEN + _PIECE:
        text = "The file holds a tag or comment longer than any of a spreadsheet; save it anew as .xlsx."
        raise UnreadableError("HOSTILE_XML", text)


def _parser(look: Look, budget: Budget) -> Any:
    """A parser that refuses types and entities of a document's own, and notes what a sheet shows."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse

    def start(name: str, attributes: dict[str, str]) -> None:
        budget.take_element()
        # Prefixes are the writer's choice.
        look.element(name.rpartition(":")[2] if ":" in name else name, attributes)

    parser.StartElementHandler = start
    return parser


def _refuse(*_: Any) -> None:
    text = "The file declares document types or entities, which no spreadsheet does; it is not read."
    raise UnreadableError("HOSTILE_XML", text)
