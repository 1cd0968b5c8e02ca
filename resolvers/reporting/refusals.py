"""PostgreSQL's own refusal of a report, made a mistake of the input; the last resort behind all checks."""

from __future__ import annotations

import re

import asyncpg

from db.errors import explain
from resolvers.outcome import ValidationFailed, failed_at

_RULE = re.compile(r"^I\d+_")
_PLACES = {
    "OVER_ALLOCATION": ("entries",),
    "OPEN_REPORT": ("reportingPeriod",),
    "OFFICIAL_REPORT": ("reportingPeriod",),
}


def refused_by_database(problem: asyncpg.PostgresError) -> ValidationFailed:
    """What another client's change, made since the checks, has put out of order; any other fault is raised again.

    The code is the one that a check gives to the same mistake, without the number of the invariant.
    """
    meant = explain(problem)
    if meant is None:
        raise problem
    code = _RULE.sub("", meant.code)
    return failed_at(code, f"{meant.message}. {meant.hint}".strip(), "input", *_PLACES.get(code, ()))
