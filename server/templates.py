"""GET /reports/template: the form of a reporting period, to be filled in where there is no network."""

from __future__ import annotations

import asyncio
import re

from compiler.request import business_date
from db.transaction import write
from db.viewer import Viewer
from resolvers.reporting.form import Form, form
from server.auth import Identity
from server.beside import Beside, duty
from server.call import Call
from server.refusals import BadRequest
from server.reply import Reply
from sheets.table_text import DELIMITERS, table_text
from sheets.workbook import workbook

PATH = "/reports/template"
FORMATS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
MARKS = {"comma": ",", "point": "."}
_ODD = re.compile(r"[^A-Za-z0-9-]+")


class Templates(Beside):
    """Answers a template for who may write the period's report."""

    method = "GET"

    async def answer(self, call: Call, identity: Identity, viewer: Viewer, request_id: str) -> Reply:
        """The file, named after the organisation and the period."""
        asked = call.query()
        kind = _one_of(asked, "format", FORMATS, "xlsx")
        mark = MARKS[_one_of(asked, "decimalMark", MARKS, "comma")]
        delimiter = DELIMITERS[_one_of(asked, "delimiter", DELIMITERS, "semicolon")]
        pool = self.service.executor.pool_of(viewer)
        async with write(pool, viewer, business_date(), request_id) as transaction:
            await transaction.freeze()
            found = await form(transaction, await duty(transaction, asked.get("period")))
        body = await asyncio.to_thread(_printed, found, kind, mark, delimiter)
        return Reply(200, body, _headers(found, kind))


def _printed(found: Form, kind: str, mark: str, delimiter: str) -> bytes:
    return workbook(found, mark) if kind == "xlsx" else table_text(found, mark, delimiter)


def _one_of(asked: dict[str, str], name: str, known: dict[str, str], otherwise: str) -> str:
    given = asked.get(name, otherwise)
    if given not in known:
        raise BadRequest(400, f"`{name}` is one of {', '.join(known)}.")
    return given


def _headers(found: Form, kind: str) -> list[tuple[bytes, bytes]]:
    name = _ODD.sub("-", f"report-{found.organisation}-{found.first}-{found.last}").strip("-")
    return [
        (b"content-type", FORMATS[kind].encode()),
        (b"content-disposition", f'attachment; filename="{name}.{kind}"'.encode()),
        (b"cache-control", b"private, no-store"),
        (b"x-content-type-options", b"nosniff"),
    ]
