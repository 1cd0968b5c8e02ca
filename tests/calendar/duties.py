"""What tests of the calendar name over and over: obligations, periods and organisations of the demonstration."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.mutations import reports
from tests.mutations.stage import Stage

EDITOR, STEWARD, PROVINCE = (f"{name}@demo.example" for name in ("editor", "steward", "province"))
OBLIGATION = "obligation { id rowVersion periods(first: 50) { nodes { period { startsOn endsOn } dueOn } } }"
PERIOD = "reportingPeriod { id dueOn dueBasis extendedFrom extensionReason state isWaived waiveReason rowVersion }"
JICA_OWES = f"organisation_id = {reports.JICA} and scope_id = {reports.PROJECT}"


async def organisation(stage: Stage, code: str) -> str:
    """The id of an organisation."""
    return await stage.id("organisation", "code = $1", code)


async def participation(stage: Stage, code: str = "DITJEN-IKM") -> str:
    """The id of an organisation's role in the follow-up."""
    where = f"project_id = {reports.PROJECT} and organisation_id = (select id from organisation where code = $1)"
    return await stage.id("participation", where, code)


async def named(stage: Stage, table: str, where: str = JICA_OWES) -> dict[str, Any]:
    """How a mutation names the one row that meets a condition: its id and version."""
    version = await stage.owner.fetchval(f"select row_version from {table} where {where}")
    field = "obligation" if table == "reporting_obligation" else "reportingPeriod"
    return {field: await stage.id(table, where), "expectedVersion": version}


async def period(stage: Stage, first_day: str = "2026-07-01", organisation: str = "JICA") -> dict[str, Any]:
    """How a mutation names a period of the follow-up."""
    where = (
        f"lower(period) = '{first_day}' and scope_id = {reports.PROJECT}"
        f" and organisation_id = (select id from organisation where code = '{organisation}')"
    )
    return await named(stage, "reporting_period", where)


async def due(stage: Stage, first_day: str = "2026-07-01") -> date:
    """When JICA's report on the quarter that begins on a day is due."""
    found: date = await stage.owner.fetchval(
        f"select due_on from reporting_period where lower(period) = $1 and {JICA_OWES}", date.fromisoformat(first_day)
    )
    return found


async def audited(stage: Stage, action: str) -> list[tuple[str | None, str | None]]:
    """What the record has of an action: the role and the reason, earliest first."""
    rows = await stage.owner.fetch("select role, reason from audit_entry where action = $1 order by id", action)
    return [(row["role"], row["reason"]) for row in rows]
