"""POST /reports/upload: a filled-in template read back, and handed to the mutation that its sender means.

What is wrong is told by sheet and cell. The report itself is checked, kept or submitted by the mutation, so that a file
and a program are answered alike, with the same keys against doing it twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

import orjson

from compiler.keyed import KEY
from compiler.request import Request, business_date
from db.transaction import write
from db.viewer import Viewer
from resolvers.reporting.form import Form, form
from server.auth import Identity
from server.beside import Beside, duty
from server.call import Call
from server.file_body import received_file
from server.refusals import BadRequest
from server.reply import Reply
from server.settings import Settings
from sheets.errors import CellError, UnreadableError
from sheets.filled import Filled, filled, period_of, version_error
from sheets.grid import Grid
from sheets.text_cells import text_cells
from sheets.workbook_cells import workbook_cells

PATH = "/reports/upload"
VERBS = {"check": "validateReport", "draft": "saveReportDraft", "submit": "submitReport"}
AT_ONCE = 2
"""Files that are read at the same time: each is parsed in a thread that takes turns with all answers."""
MOST_ERRORS = 500
INCOMPLETE = frozenset({"INDICATOR_MISSING", "NOTHING_REPORTED"})
"""What a report seems to lack when a row of it could not be read."""
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_SELECTED = """__typename ... on UserError { code message path }
    ... on ValidationFailed { errors { code message path } }
    ... on AlreadySubmitted { report { id status revision rowVersion } }
    ... on VersionConflict { expectedVersion actualVersion }"""
_SUCCEEDED = {
    "validateReport": "... on ValidateReportSuccess { isValid }",
    "saveReportDraft": "... on SaveReportDraftSuccess { report { id status revision rowVersion }"
    " remaining { code message path } }",
    "submitReport": "... on SubmitReportSuccess { report { id status revision rowVersion } }",
}


@dataclass(frozen=True)
class Sender:
    """Whose file it is."""

    viewer: Viewer
    address: str
    request_id: str


class Uploads(Beside):
    """Takes a filled-in template."""

    method = "POST"

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def answer(self, call: Call, identity: Identity, viewer: Viewer, request_id: str) -> Reply:
        """What became of the file."""
        asked = call.query()
        mode = asked.get("mode", "check")
        if mode not in VERBS:
            raise BadRequest(400, f"`mode` is one of {', '.join(VERBS)}.")
        named = _expected(asked) | _keyed(call, mode)
        sender = Sender(await identity.viewer(fresh=True), call.address, request_id)
        with await received_file(call) as file:
            try:
                async with self._turn:
                    grid = await asyncio.to_thread(_read, file)
                told = await self._told(grid, sender)
            except UnreadableError as problem:
                raise BadRequest(400, problem.message) from problem
        result = await self._result(told, VERBS[mode], named, sender)
        return _reply({"mode": mode, "format": grid.format, "rows": told.counts, "ignored": grid.ignored}, result)

    async def _told(self, grid: Grid, sender: Sender) -> Filled:
        problem = version_error(grid)
        wrong = list(grid.errors) or ([] if problem is None else [problem])
        if wrong:
            return Filled(errors=wrong)
        found = await self._form(grid, sender)
        return await asyncio.to_thread(filled, grid, found)

    async def _form(self, grid: Grid, sender: Sender) -> Form:
        """What the file's period asks for, as it is now: names are looked up there, never taken from the file."""
        pool = self.service.executor.pool_of(sender.viewer)
        async with write(pool, sender.viewer, business_date(), sender.request_id) as transaction:
            await transaction.freeze()
            return await form(transaction, await duty(transaction, period_of(grid)))

    async def _result(self, told: Filled, verb: str, named: Mapping[str, Any], sender: Sender) -> dict[str, Any]:
        """What the mutation answers; where a cell is wrong already it only checks the rest, and nothing is kept."""
        if not told.errors:
            return _placed(await self._performed(verb, {**told.input, **named}, sender), told)
        further: list[dict[str, Any]] = []
        if told.input:
            checked = _placed(await self._performed("validateReport", told.input, sender), told)
            further = [error for error in checked.get("errors", []) if error["code"] not in INCOMPLETE]
        return _failed(told.errors, further)

    async def _performed(self, verb: str, given: Mapping[str, Any], sender: Sender) -> dict[str, Any]:
        request = Request(_document(verb), {"input": given}, viewer=sender.viewer, request_id=sender.request_id)
        done = await self.service.executor.execute(request)
        self.service.spend(sender.viewer, sender.address, done)
        answer = orjson.loads(done.whole())
        if "errors" in answer:
            raise BadRequest(400, answer["errors"][0]["message"])
        result: dict[str, Any] = answer["data"]["result"]
        return result


def _read(file: IO[bytes]) -> Grid:
    """The file's cells, by what it is and not by what it is called."""
    begins = file.read(4)
    file.seek(0)
    if begins == _OLD_WORKBOOK:
        text = "This is an old .xls workbook, or one with a password; save it as .xlsx without one."
        raise UnreadableError("NOT_XLSX", text)
    return workbook_cells(file) if begins[:2] == b"PK" else text_cells(file)


def _document(verb: str) -> str:
    asked = f"{_SELECTED} {_SUCCEEDED[verb]}"
    return f"mutation Upload($input: SubmitReportInput!) {{ result: {verb}(input: $input) {{ {asked} }} }}"


def _expected(asked: Mapping[str, str]) -> dict[str, Any]:
    """The version of the draft that the file shall replace, where its sender names one."""
    given = asked.get("expectedVersion")
    if given is None:
        return {}
    if not given.isascii() or not given.isdigit() or len(given) > 9:
        raise BadRequest(400, "`expectedVersion` is a whole number, the report's `rowVersion`.")
    return {"expectedVersion": int(given)}


def _keyed(call: Call, mode: str) -> dict[str, Any]:
    """The key against doing it twice, in the place where the mutation takes it."""
    given = call.headers.get("idempotency-key")
    if given is None:
        return {}
    if mode == "check":
        raise BadRequest(400, "`mode=check` keeps nothing, so it takes no Idempotency-Key; leave it out.")
    if "idempotency-key" in call.sent_twice:
        raise BadRequest(400, "Idempotency-Key was sent twice; send it once.")
    return {KEY: given}


def _placed(result: dict[str, Any], told: Filled) -> dict[str, Any]:
    """The result with each mistake at its cell."""
    for name in ("errors", "remaining"):
        if name in result:
            result[name] = [_at_cell(error, told) for error in result[name]]
    return result


def _at_cell(error: Mapping[str, Any], told: Filled) -> dict[str, Any]:
    sheet, cell = told.place_of(error["path"][1:])
    return {"sheet": sheet, "cell": cell, **error}


def _failed(errors: list[CellError], further: list[dict[str, Any]]) -> dict[str, Any]:
    cells: list[dict[str, Any]] = [
        {"sheet": e.sheet, "cell": e.cell, "code": e.code, "message": e.message, "path": []} for e in errors
    ]
    count = len(cells) + len(further)
    message = f"The file has {'one mistake' if count == 1 else f'{count} mistakes'}; nothing was changed."
    return {
        "__typename": "ValidationFailed",
        "code": "VALIDATION_FAILED",
        "message": message,
        "path": [],
        "errors": (cells + further)[:MOST_ERRORS],
    }


def _reply(told: Mapping[str, Any], result: Mapping[str, Any]) -> Reply:
    headers = [(b"content-type", b"application/json; charset=utf-8"), (b"cache-control", b"private, no-store")]
    return Reply(200, orjson.dumps({**told, "result": result}), headers)
