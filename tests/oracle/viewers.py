"""Viewers of a world, made from its rows: what each may see follows from who leads, coordinates and takes part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from db.viewer import ANONYMOUS, Viewer
from db.words import GrantRole
from tests.oracle.harvest import Rows

UNSIGNED = ("PLANNED", "DRAFTING", "NEGOTIATION", "READY")


def viewers(rows: Mapping[str, Rows], today: date) -> dict[str, Viewer]:
    """One viewer of each kind, for the organisations that have most to see."""
    coordinator = _most(row["coordinator_org_id"] for row in rows["programme"])
    led = _most(row["lead_org_id"] for row in rows["project"])
    reporter = _most(_reporters(rows, led, coordinator))
    party = _most([*_signing(rows, led, coordinator), led])
    partner = _partner_only(rows)
    programme = _most(row["programme_id"] for row in rows["project"] if row["lead_org_id"] == led)
    return {
        "anonymous": ANONYMOUS,
        "partner": viewer(rows, partner, today, GrantRole.VIEWER),
        # Its part in the projects has ended, its duties have not.
        "reporter": replace(viewer(rows, reporter, today, GrantRole.REPORTER), partner=()),
        "party": viewer(rows, party, today, GrantRole.VIEWER),
        "coordinator": viewer(rows, coordinator, today, GrantRole.COORDINATOR, GrantRole.ADMIN),
        "auditor": viewer(rows, coordinator, today, GrantRole.AUDITOR),
        "limited": viewer(rows, led, today, GrantRole.EDITOR, within=programme),
        # Takes part in what it may not see.
        "guest": viewer(rows, _guest(rows, partner), today, GrantRole.VIEWER),
    }


def viewer(
    rows: Mapping[str, Rows], organisation: int, today: date, *roles: GrantRole, within: int | None = None
) -> Viewer:
    """A person of an organisation; `within` limits the grants to one programme."""
    scopes = {row["id"] for row in rows["project"] if within in (None, row["programme_id"])}
    scopes |= {-row["id"] for row in rows["programme"] if within in (None, row["id"])}
    user = next((row["id"] for row in rows["app_user"] if row["organisation_id"] == organisation), 10**9)
    return Viewer(
        user_id=user,
        organisation_id=organisation,
        organisations=(organisation,),
        circle=tuple(sorted(_circle(rows, organisation) & scopes)),
        partner=tuple(sorted(_partner(rows, organisation, today) & scopes)),
        parties=tuple(sorted(_parties(rows, organisation, scopes))),
        within=None if within is None else tuple(sorted(scopes)),
        administers=(organisation,) if GrantRole.ADMIN in roles else (),
        roles=frozenset(roles),
    )


def _guest(rows: Mapping[str, Rows], otherwise: int) -> int:
    """An organisation that leads and coordinates nothing and takes part in what is internal; else another one."""
    inside = [row["organisation_id"] for row in _taking_part(rows) if row["visibility"] == "INTERNAL"]
    return _most(inside) if inside else otherwise


def _taking_part(rows: Mapping[str, Rows]) -> list[Mapping[str, Any]]:
    """Participations of organisations that lead and coordinate nothing."""
    masters = {row["lead_org_id"] for row in rows["project"]} | {row["coordinator_org_id"] for row in rows["programme"]}
    return [row for row in rows["participation"] if row["organisation_id"] not in masters]


def _partner_only(rows: Mapping[str, Rows]) -> int:
    """An organisation that leads and coordinates nothing and takes part in much, first of all in what is not public."""
    takes_part = _taking_part(rows)
    internal, partners = (
        [row["organisation_id"] for row in takes_part if row["visibility"] == visibility]
        for visibility in ("INTERNAL", "PARTNERS")
    )
    both = [one for one in partners if one in internal]
    found: int = _most(both or partners or [row["organisation_id"] for row in takes_part])
    return found


def _reporters(rows: Mapping[str, Rows], *masters: int) -> list[int]:
    """Organisations by the events of their reports that are not public; by their reports where all of them are."""
    hidden = [row["reporter_org_id"] for row in rows["status_event"] if row["visibility"] != "PUBLIC"]
    found = [one for one in hidden if one is not None and one not in masters]
    return found or [row["reporter_org_id"] for row in rows["report"]]


def _signing(rows: Mapping[str, Rows], *masters: int) -> list[int]:
    """Organisations that are to sign agreements on projects that others lead."""
    unsigned = {row["id"] for row in rows["agreement"] if row["status"] in UNSIGNED}
    parties = [row for row in rows["agreement_party"] if row["agreement_id"] in unsigned]
    leads = {row["id"]: row["lead_org_id"] for row in rows["project"]}
    return [
        row["organisation_id"]
        for row in parties
        if row["organisation_id"] not in (*masters, leads.get(row["scope_id"]))
    ]


def _most(found: Iterable[Any]) -> Any:
    (first, _), *_ = Counter(one for one in found if one is not None).most_common(1)
    return first


def _circle(rows: Mapping[str, Rows], organisation: int) -> set[int]:
    coordinated = {row["id"] for row in rows["programme"] if row["coordinator_org_id"] == organisation}
    mine = {
        row["id"] for row in rows["project"] if row["lead_org_id"] == organisation or row["programme_id"] in coordinated
    }
    return mine | {-key for key in coordinated}


def _partner(rows: Mapping[str, Rows], organisation: int, today: date) -> set[int]:
    return {
        row["scope_id"]
        for row in rows["participation"]
        if row["organisation_id"] == organisation and _holds(row["valid"], today)
    }


def _holds(span: Any, day: date) -> bool:
    return (span.lower is None or span.lower <= day) and (span.upper is None or day < span.upper)


def _parties(rows: Mapping[str, Rows], organisation: int, scopes: set[int]) -> set[int]:
    unsigned = {row["id"] for row in rows["agreement"] if row["status"] in UNSIGNED and row["scope_id"] in scopes}
    signing = {row["agreement_id"] for row in rows["agreement_party"] if row["organisation_id"] == organisation}
    return unsigned & signing
