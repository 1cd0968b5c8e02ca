"""Whole tables' rows, read once: the world that the oracle looks at; knows no viewer and no GraphQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg

Row = Mapping[str, Any]
"""A table's row as asyncpg reads it: words of vocabularies are plain text."""


class World:
    """The rows of a database that does not change while it is looked at.

    `superuser_dsn` is a login that row security does not bind: what a viewer may see is decided by `policy`.
    """

    def __init__(self, superuser_dsn: str) -> None:
        self._dsn = superuser_dsn
        self._tables: dict[str, dict[int, Row]] = {}
        self._indexes: dict[tuple[str, str], Mapping[Any, Sequence[Row]]] = {}

    async def rows(self, table: str) -> Mapping[int, Row]:
        """All rows of a table by primary key."""
        if table not in self._tables:
            self._tables[table] = await self._told(table, await self._read(table))
        return self._tables[table]

    async def _told(self, table: str, rows: dict[int, dict[str, Any]]) -> dict[int, Row]:
        """Rows with what their policy asks of the row they point to."""
        if table == "project_relation":
            projects = await self.rows("project")
            for row in rows.values():
                other = projects[row["to_id"]]
                row |= {"to_scope": other["scope_id"], "to_visibility": other["visibility"]}
        elif table == "document":
            entries = await self.rows("financial_entry")
            for row in rows.values():
                row["of_entry"] = entries.get(row["financial_entry_id"])
        elif table == "duty_event":
            duties = await self.rows("reporting_obligation")
            for row in rows.values():
                duty = duties[row["obligation_id"]]
                row["verifiers"] = {duty["verifier_org_id"], *duty["former_verifier_ids"]}
        elif table == "budget_line":
            await self._tell_funders({row["id"]: [row] for row in rows.values()}, rows)
        elif table in ("budget", "status_event"):
            key = "id" if table == "budget" else "budget_id"
            lines = _by(await self.rows("budget_line"), "budget_id")
            await self._tell_funders({row["id"]: lines.get(row[key], ()) for row in rows.values()}, rows)
        elif any("report_revision" in row for row in rows.values()):
            reports = await self.rows("report")
            for row in rows.values():
                told = row["report_id"] is None or reports[row["report_id"]]["revision"] == row["report_revision"]
                row["is_current"] = told
        return dict(rows)

    async def _tell_funders(self, lines: Mapping[int, Sequence[Row]], rows: Mapping[int, dict[str, Any]]) -> None:
        projects = await self.rows("project")
        for key, row in rows.items():
            row["funders"] = {line["funder_org_id"] for line in lines[key]}
            row["of_project"] = projects[row["scope_id"]]["visibility"] if row["scope_id"] in projects else None

    async def where(self, table: str, column: str, value: Any) -> Sequence[Row]:
        """The rows whose column has this value; none for NULL."""
        if value is None:
            return ()
        if (table, column) not in self._indexes:
            self._indexes[table, column] = _by(await self.rows(table), column)
        return self._indexes[table, column].get(value, ())

    async def _read(self, table: str) -> dict[int, dict[str, Any]]:
        connection = await asyncpg.connect(self._dsn)
        try:
            found = await connection.fetch(f'select * from "{table}"')
        finally:
            await connection.close()
        return {row["id"]: dict(row) for row in found}


def _by(rows: Mapping[int, Row], column: str) -> Mapping[Any, Sequence[Row]]:
    grouped: defaultdict[Any, list[Row]] = defaultdict(list)
    for row in rows.values():
        grouped[row[column]].append(row)
    return grouped
