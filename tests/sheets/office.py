"""A partner's desk: templates fetched, filled in and sent as the server is asked over HTTP."""

from __future__ import annotations

import contextlib
import csv
import io
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from server.app import create_app
from server.settings import Settings
from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage
from tests.people import token_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass
class Desk:
    """A client with a person's token."""

    stage: Stage
    client: httpx.AsyncClient
    headers: Mapping[str, str] = field(default_factory=dict)

    async def template(self, first_day: str = "2026-07-01", **asked: str) -> httpx.Response:
        params = {"period": await reports.period(self.stage, first_day), **asked}
        return await self.client.get("/reports/template", params=params, headers=self.headers)

    async def book(self) -> openpyxl.Workbook:
        answer = await self.template(format="xlsx")
        assert answer.status_code == 200, answer.text
        return openpyxl.load_workbook(io.BytesIO(answer.content))

    async def records(self, **asked: str) -> list[list[str]]:
        answer = await self.template(format="csv", **asked)
        assert answer.status_code == 200, answer.text
        return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=asked.get("sign", ";")))

    async def sent(
        self, content: bytes, kind: str = XLSX, headers: Mapping[str, str] | None = None, **asked: str
    ) -> Any:
        answer = await self.client.post(
            "/reports/upload",
            content=content,
            params=asked,
            headers={**self.headers, "Content-Type": kind, **(headers or {})},
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def refused(self, content: bytes, kind: str = XLSX, **asked: str) -> tuple[int, str]:
        answer = await self.client.post(
            "/reports/upload", content=content, params=asked, headers={**self.headers, "Content-Type": kind}
        )
        return answer.status_code, answer.json()["errors"][0]["message"]


@contextlib.asynccontextmanager
async def desk(stage: Stage, email: str | None = REPORTER) -> AsyncIterator[Desk]:
    """Opens the application for a block."""
    app = create_app(Settings(database_url=stage.database.server, pool_size=2, analyst_pool_size=1))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            token = {} if email is None else {"Authorization": f"Bearer {await token_of(stage.database.owner, email)}"}
            yield Desk(stage, client, token)


def bytes_of(book: openpyxl.Workbook) -> bytes:
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def text_of(records: list[list[str]], sign: str = ";", encoding: str = "utf-8") -> bytes:
    kept = io.StringIO()
    csv.writer(kept, delimiter=sign).writerows(records)
    return kept.getvalue().encode(encoding)


def row_of(sheet: Worksheet, **cells: str) -> int:
    """The first row that holds these texts, by the titles of their columns."""
    columns = columns_of(sheet)
    for row in range(2, sheet.max_row + 1):
        if all(str(sheet.cell(row, columns[title]).value or "").find(text) >= 0 for title, text in cells.items()):
            return row
    raise AssertionError(f"no row of {sheet.title} holds {cells}")


def columns_of(sheet: Worksheet) -> dict[str, int]:
    """Where each column stands, by its English title."""
    return {str(cell.value).partition(" (")[0]: place for place, cell in enumerate(sheet[1], start=1) if cell.value}


def fill(sheet: Worksheet, row: int, **cells: Any) -> None:
    """Write cells of a row, by the titles of their columns with _ for spaces."""
    columns = columns_of(sheet)
    for title, value in cells.items():
        sheet.cell(row, columns[title.replace("_", " ")]).value = value
