"""What an agreement breaks of I12, what deserves a look, and the signatures it has; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping

from db.transaction import Write
from db.words import AgreementKind, AgreementStatus
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.outcome import FieldError, Path, ValidationFailed, failed_at
from resolvers.steps.missing import MOST
from resolvers.steps.outcome import Notice

OPEN = (AgreementStatus.PLANNED, AgreementStatus.DRAFTING, AgreementStatus.NEGOTIATION)
"""The statuses in which an agreement is written."""
AT_SIGNATURE = frozenset({"UNSIGNED_PARENT", "BEFORE_PARENT"})
_FLAWS = """
select f.code, o.code as organisation, f.organisation_id
from app.flaws_of_agreement($1) f left join organisation o on o.id = f.organisation_id order by f.code, o.code
"""
_TEXTS = {
    "NO_PARENT": (
        "PARENT_MISSING",
        "A cooperation agreement follows from an agreement, and an addendum changes one; name it in `parent`, or, for a"
        " cooperation agreement, say in `noParentReason` why there is none.",
        ("input", "parent"),
    ),
    "PARENT_KIND": (
        "PARENT_KIND",
        "A cooperation agreement follows from a joint agreement, a memorandum or a record of discussions; name one.",
        ("input", "parent"),
    ),
    "UNSIGNED_PARENT": (
        "PARENT_NOT_SIGNED",
        "The agreement it follows from is not signed, or was terminated; have that one signed first.",
        ("input", "agreement"),
    ),
    "BEFORE_PARENT": (
        "SIGNED_BEFORE_PARENT",
        "{organisation} would have signed before the agreement it follows from was; correct the day.",
        ("input", "signedOn"),
    ),
    "PARTY": (
        "NOT_A_PARTY_OF_PARENT",
        "{organisation} is neither a party of the agreement it follows from nor a unit of one; add it there first.",
        ("input", "parties"),
    ),
}
_LATER_END = """
select p.code, upper(p.span) - 1 as ends_on from agreement a join agreement p on p.id = a.parent_id
where a.id = $1 and not upper_inf(p.span) and (upper_inf(a.span) or upper(a.span) > upper(p.span))
"""
_PARTIES = "select * from agreement_party where agreement_id = $1 order by id"


async def flaws(
    write: Write, key: int, *, at_signature: bool, places: Mapping[int, Path] | None = None
) -> list[FieldError]:
    """What it breaks of I12; `places` says where in the input an organisation stands."""
    rows = await write.rows(_FLAWS, key)
    return [_flaw(row, places or {}) for row in rows if at_signature or row["code"] not in AT_SIGNATURE]


def _flaw(row: Row, places: Mapping[int, Path]) -> FieldError:
    code, text, path = _TEXTS[row["code"]]
    where = places.get(row["organisation_id"], path) if row["code"] == "PARTY" else path
    return FieldError(code, text.format(organisation=row["organisation"]), where)


async def notices(write: Write, key: int) -> tuple[Notice, ...]:
    """What was done and yet deserves a look: it would hold longer than what it follows from."""
    row = await write.row(_LATER_END, key)
    if row is None:
        return ()
    text = f"It holds longer than {row['code']}, which it follows from and which ends on {row['ends_on']}."
    return (Notice("ENDS_AFTER_PARENT", text, ("input", "endsOn")),)


async def last_of(write: Write, key: int, path: Path) -> list[FieldError]:
    """The projects under way that would be left without a signed agreement (I14); those not seen are not named."""
    running = await write.value("select app.last_agreement_of($1)", key)
    if not running:
        return []
    seen = await write.rows("select code from project where id = any ($1) order by code limit $2", running, MOST)
    named = [f"The project {row['code']}" for row in seen]
    return [_last(one, path) for one in named or ["A project"]]


def _last(what: str, path: Path) -> FieldError:
    text = f"{what} is carried out on this agreement alone; have its successor signed first, or the project suspended."
    return FieldError("LAST_AGREEMENT", text, path)


async def parties(write: Write, key: int) -> list[Row]:
    """Its parties, witnesses and facilitators."""
    return await write.rows(_PARTIES, key)


def wrong_kind(row: Row, *, plans: bool, path: Path) -> ValidationFailed | None:
    """A refusal of an action plan, or of everything else, by its kind."""
    if (row["kind"] == AgreementKind.ACTION_PLAN.name) == plans:
        return None
    text = "Only an action plan is endorsed and completed." if plans else "An action plan is endorsed, not negotiated."
    return failed_at("WRONG_KIND", f"{text} This is a {row['kind']}.", *path)


async def record_parties(write: Write, before: list[Row], key: int, change: Change) -> None:
    """An audit entry for each party that a step has changed."""
    old = {row["id"]: row for row in before}
    for row in await parties(write, key):
        was = old.get(row["id"])
        if was is not None and was != row:
            await write.record(
                change.action,
                "agreement_party",
                row["uid"],
                before=dict(was),
                after=dict(row),
                reason=change.reason,
                role=change.role.name,
            )
