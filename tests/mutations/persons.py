"""Persons of several organisations for tests of who manages whom: an operator, a ministry, its unit, a stranger."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.mutations.stage import Stage

OPERATOR, MINISTRY, UNIT, FOREIGN = "BAPPENAS", "KEMENPERIN", "T-UNIT", "JICA"
ADMINS = {
    OPERATOR: "operator@test.example",
    MINISTRY: "ministry@test.example",
    UNIT: "unit@test.example",
}
_numbers = itertools.count()


@dataclass(frozen=True)
class Persons:
    """The stage with these persons on it."""

    stage: Stage

    async def person(
        self, organisation: str, *roles: str, email: str | None = None, programme: str | None = None
    ) -> str:
        """The address of a new person with roles."""
        email = email or f"p{next(_numbers)}@test.example"
        await self.stage.owner.execute(
            "insert into app_user (organisation_id, display_name, work_email)"
            " select id, 'Test Person', $2 from organisation where code = $1",
            organisation,
            email,
        )
        for role in roles:
            await self.stage.owner.execute(
                "insert into org_grant (user_id, organisation_id, role, programme_id, valid) select u.id,"
                " u.organisation_id, $2, (select id from programme where code = $3), '[2020-01-01,)'"
                " from app_user u where u.work_email = $1",
                email,
                role,
                programme,
            )
        return email

    async def id(self, email: str) -> str:
        """The opaque id of a person."""
        return await self.stage.id("app_user", "work_email = $1", email)

    async def version(self, email: str) -> int:
        """The person's version."""
        found: int = await self.stage.owner.fetchval("select row_version from app_user where work_email = $1", email)
        return found

    async def grants(self, email: str) -> list[str]:
        """The roles that the person holds."""
        rows = await self.stage.owner.fetch(
            "select role from org_grant g join app_user u on u.id = g.user_id where u.work_email = $1"
            " and g.revoked_at is null order by role",
            email,
        )
        return [row["role"] for row in rows]

    def forget(self, emails: Iterable[str]) -> None:
        """Sign them in anew: rights were changed."""
        for email in emails:
            self.stage.viewers.pop(email, None)

    async def do(self, email: str | None, verb: str, asked: str = "", **given: Any) -> dict[str, Any]:
        """Perform one mutation; what it answers."""
        return await self.stage.do(email, verb, given, asked)

    async def code(self, email: str | None, verb: str, **given: Any) -> str:
        """How a mutation ends: Success, or the code of the refusal, of its first mistake where it lists them."""
        found = await self.do(email, verb, **given)
        if found["__typename"] == "ValidationFailed":
            return str(found["errors"][0]["code"])
        return str(found.get("code", "Success"))


async def peopled(stage: Stage) -> Persons:
    """An operator, a ministry with a unit, and their ADMINs."""
    await stage.owner.execute("update organisation set is_operator = true where code = $1", OPERATOR)
    await stage.owner.execute("insert into organisation (code, kind) values ($1, 'LINE_MINISTRY')", UNIT)
    await stage.owner.execute(
        "insert into organisation_relation (from_id, kind, to_id) select u.id, 'PART_OF', m.id"
        " from organisation u, organisation m where u.code = $1 and m.code = $2",
        UNIT,
        MINISTRY,
    )
    persons = Persons(stage)
    for organisation, email in ADMINS.items():
        await persons.person(organisation, "ADMIN", email=email)
    return persons
