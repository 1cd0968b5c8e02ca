"""How tokens are selected: what they are limited to."""

from __future__ import annotations

from sqlalchemy import ColumnElement, any_, func

from db.tables import ApiTokenRow, ProgrammeRow


def is_limited_to(token: ApiTokenRow, programme: ProgrammeRow) -> ColumnElement[bool]:
    """That a token is limited to a programme, beside others perhaps."""
    return func.coalesce(programme.id == any_(token.programme_ids), False)
