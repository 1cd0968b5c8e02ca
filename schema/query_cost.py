"""What a query asks of the published limits, without running it."""

from __future__ import annotations

from typing import Annotated

from compiler.asking import Asking
from compiler.declare import value
from compiler.verdict import Verdict, judge


@value
class LimitUse:
    """What an operation asks of a limit, and what is allowed (pemakaian batas)."""

    requested: int
    """What the operation asks (diminta)."""
    max: int
    """The most that is allowed (maksimum)."""


@value
class QueryCost:
    """What an operation asks of each limit, and whether it would be answered (biaya kueri)."""

    requested: int | None
    """The operation's cost; null when it is not valid, or its variables are not (biaya)."""
    max: int
    """The most it may cost for the viewer (biaya maksimum)."""
    depth: LimitUse
    """Levels of fields, introspection apart (kedalaman)."""
    introspection_depth: LimitUse
    """Levels of introspection fields (kedalaman introspeksi)."""
    aliases: LimitUse
    """Aliases, each fragment's as often as it is spread (alias)."""
    root_fields: LimitUse
    """Fields of the query or mutation itself (bidang akar)."""
    fields: LimitUse
    """Fields over rows, each fragment's as often as it is spread; introspection apart (bidang)."""
    tokens: LimitUse
    """Words and signs of the document; counting stops one beyond the limit (token)."""
    is_allowed: bool
    """Whether the viewer may ask it (diizinkan)."""
    refusal: str | None
    """Why it would be refused, and how to mend it; null when it would be answered (alasan penolakan)."""


def query_cost(
    asking: Asking,
    *,
    document: Annotated[str, "A GraphQL document, as it would be sent."],
    operation_name: Annotated[str | None, "Which of its operations; may be left out when there is one."] = None,
    variables: Annotated[str | None, "The variables, a JSON object as text."] = None,
) -> Verdict:
    """The verdict on a document."""
    return judge(asking, document, operation_name, variables)
