"""Files that mean harm, or are none: each is refused with its reason, soon, and leaves no trace."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable

from sheets.archive import BYTES
from tests.mutations.stage import Stage
from tests.sheets.office import bytes_of, desk

Change = Callable[[dict[str, bytes]], None]
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">%s]><sst>&b;</sst>'


def changed(file: bytes, change: Change) -> bytes:
    """A workbook with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return kept.getvalue()


def bomb(parts: dict[str, bytes]) -> None:
    parts["xl/worksheets/sheet4.xml"] = b"<worksheet><sheetData>" + b" " * (BYTES + 1) + b"</sheetData></worksheet>"


def many_elements(parts: dict[str, bytes]) -> None:
    rows = b"<row><c/></row>" * 1_100_000
    parts["xl/worksheets/sheet4.xml"] = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"


def picture_bomb(parts: dict[str, bytes]) -> None:
    parts["xl/media/image1.png"] = b"\0" * (BYTES + 1)


def entities(parts: dict[str, bytes]) -> None:
    parts["xl/sharedStrings.xml"] = DOCTYPE % b""


def external(parts: dict[str, bytes]) -> None:
    parts["xl/sharedStrings.xml"] = DOCTYPE % b'<!ENTITY c SYSTEM "file:///etc/passwd">'


def elsewhere(parts: dict[str, bytes]) -> None:
    """A type of its own in a part that nothing asks for."""
    parts["docProps/other.xml"] = b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>'


def utf_16(parts: dict[str, bytes]) -> None:
    parts["xl/sharedStrings.xml"] = (DOCTYPE % b"").decode().encode("utf-16")


def macros(parts: dict[str, bytes]) -> None:
    parts["xl/vbaProject.bin"] = b"x"


def embedded(parts: dict[str, bytes]) -> None:
    parts["xl/embeddings/oleObject1.bin"] = b"x"


def broken(parts: dict[str, bytes]) -> None:
    parts["xl/worksheets/sheet4.xml"] = b"<worksheet><sheetData><row>"


def no_workbook(parts: dict[str, bytes]) -> None:
    del parts["xl/workbook.xml"]


def odd_styles(parts: dict[str, bytes]) -> None:
    parts["xl/styles.xml"] = b"<styleSheet><cellXfs count='-1'><xf numFmtId='x'/></cellXfs></styleSheet>"


def odd_rows(parts: dict[str, bytes]) -> None:
    parts["xl/worksheets/sheet4.xml"] = (
        b'<worksheet><sheetData><row r="x"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    )


def endless_comment(parts: dict[str, bytes]) -> None:
    """A comment that a parser would read from its beginning with each piece: minutes for a file of 100,000 bytes."""
    parts["xl/worksheets/sheet4.xml"] = b"<worksheet><!--" + b" " * 90_000_000 + b"--><sheetData/></worksheet>"


def endless_tag(parts: dict[str, bytes]) -> None:
    parts["docProps/other.xml"] = b'<x a="' + b" " * 1_000_000 + b'"/>'


def another_name(parts: dict[str, bytes]) -> None:
    """A sheet that the workbook names otherwise than sheets are named."""
    relations = parts["xl/_rels/workbook.xml.rels"].replace(b"sheet4.xml", b"sheet4.png")
    types = parts["[Content_Types].xml"].replace(b"sheet4.xml", b"sheet4.png")
    parts |= {"xl/_rels/workbook.xml.rels": relations, "[Content_Types].xml": types}
    parts["xl/worksheets/sheet4.png"] = DOCTYPE % b""
    del parts["xl/worksheets/sheet4.xml"]


def far_cell(parts: dict[str, bytes]) -> None:
    """A sheet that states a size of seventeen thousand million cells."""
    sheet = parts["xl/worksheets/sheet4.xml"]
    parts["xl/worksheets/sheet4.xml"] = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', sheet)
    assert parts["xl/worksheets/sheet4.xml"] != sheet


def many_parts(parts: dict[str, bytes]) -> None:
    parts.update({f"x/{number}.bin": b"" for number in range(1_001)})


HARM: list[tuple[Change, str]] = [
    (bomb, "too large"),
    (many_elements, "too large"),
    (picture_bomb, "too large"),
    (entities, "entities"),
    (external, "entities"),
    (elsewhere, "entities"),
    (utf_16, "entities"),
    (macros, "macros"),
    (embedded, "active content"),
    (broken, "broken"),
    (no_workbook, "no XLSX workbook"),
    (odd_styles, "broken"),
    (odd_rows, "no whole XLSX"),
    (many_parts, "parts"),
    (endless_comment, "tag or comment"),
    (endless_tag, "tag or comment"),
    (another_name, "entities"),
]


async def test_workbooks(stage: Stage) -> None:
    async with desk(stage) as at:
        template = bytes_of(await at.book())
        before = await stage.counts()
        for change, said in HARM:
            file, began = changed(template, change), time.perf_counter()
            status, message = await at.refused(file, mode="submit")
            assert (status, said in message) == (400, True), (change.__name__, message)
            assert time.perf_counter() - began < 10, change.__name__
        assert await stage.counts() == before


async def test_a_size_that_is_stated_is_not_believed(stage: Stage) -> None:
    async with desk(stage) as at:
        told = await at.sent(changed(bytes_of(await at.book()), far_cell))
        assert told["result"]["__typename"] == "ValidationFailed"


TEXTS: list[tuple[bytes, str]] = [
    (b"", "does not begin with"),
    (b"PK\x03\x04 and no more", "no whole XLSX"),
    (b"\xd0\xcf\x11\xe0 an old workbook", "old .xls"),
    ("selaras report;1\n".encode("utf-16"), "UTF-16"),
    (b"selaras report;1\nnarrative;\x93quoted\x94\n", "Line 2 is not UTF-8, perhaps Windows-1252"),
    (b"id;name\n1;2\n", "does not begin with"),
    (b"selaras report|1\n", "does not begin with"),
    (b'selaras report;1\nnarrative;"never closed\n', "is no CSV"),
    (b"selaras report;1\n" + b"a;b\n" * 60_001, "more than"),
    (b"selaras report;1\nnarrative;" + b"x" * 200_000, "is no CSV"),
    (b"selaras report;1\n", "no id of a reporting period"),
]


async def test_texts(stage: Stage) -> None:
    async with desk(stage) as at:
        for content, said in TEXTS:
            status, message = await at.refused(content, "text/csv")
            assert (status, said in message) == (400, True), (content[:40], message)


async def test_requests(stage: Stage) -> None:
    async with desk(stage) as at:
        assert (await at.refused(b"x", "application/json"))[0] == 415
        assert (await at.refused(b"x", mode="guess"))[0] == 400
        assert (await at.refused(b"x", expectedVersion="one"))[0] == 400
        assert (await at.refused(b" " * 64_000_001))[0] == 413
        headers = {**at.headers, "Content-Type": "multipart/form-data; boundary=x"}
        for body in (b"", b"--x\r\nbroken", b"--x--\r\n"):
            answer = await at.client.post("/reports/upload", content=body, headers=headers)
            assert answer.status_code == 400, body


async def test_names_are_no_formulas(stage: Stage) -> None:
    """What a spreadsheet would work out is kept quiet in CSV and plain text in XLSX, and is read back as it was."""
    await stage.owner.execute("update milestone set name_en = '=HYPERLINK(\"http://x\")' where name_en ~ 'Coffee'")
    async with desk(stage) as at:
        row = next(record for record in await at.records() if len(record) > 1 and "HYPERLINK" in record[1])
        assert row[1].startswith("'=")
        book = await at.book()
        cell = next(c for r in book["progress"].iter_rows() for c in r if "HYPERLINK" in str(c.value))
        assert cell.data_type == "s"
        answer = await at.template(format="csv")
        told = await at.sent(answer.content, "text/csv")
        assert {error["code"] for error in told["result"]["errors"]} == {"INDICATOR_MISSING", "NOTHING_REPORTED"}
