"""Whether an operation would be answered, and what it asks of each limit: a dry run that plans and reads nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError

from compiler.amounts import check_values
from compiler.asking import Asking
from compiler.cost import Cost, cost_of
from compiler.document import Document
from compiler.errors import InputError, RequestErrors
from compiler.extent import Extent
from compiler.limits import COST, TOKENS, Use
from compiler.variables import coerced


@dataclass(frozen=True)
class Verdict:
    """What an operation asks of each limit; `refusal` says why it would not be answered."""

    requested: int | None
    max: int
    depth: Use
    introspection_depth: Use
    aliases: Use
    root_fields: Use
    fields: Use
    tokens: Use
    refusal: str | None

    @property
    def is_allowed(self) -> bool:
        return self.refusal is None


def judge(asking: Asking, document: str, operation_name: str | None, variables: str | None) -> Verdict:
    """The verdict on a document, for the viewer who asks."""
    read = asking.documents.get(document)
    refusal, cost = _tried(asking, read, operation_name, variables)
    _, *rest = _extent(read, operation_name).uses()
    used = {use.limit.replace(" ", "_"): use for use in rest}
    rows = None if cost is None else cost.rows
    tokens = Use("tokens", read.tokens, TOKENS, "")
    return Verdict(rows, COST[asking.viewer.tier], **used, tokens=tokens, refusal=refusal)


def _tried(
    asking: Asking, document: Document, name: str | None, variables: str | None
) -> tuple[str | None, Cost | None]:
    """Why it would be refused, and what it costs if that could be found."""
    if document.errors:
        return document.errors[0].message[:500], None
    try:
        operation = document.operation(name)
        given = coerced(asking.schema, operation, _given(variables)).coerced
    except GraphQLError as problem:
        return problem.message[:500], None
    except RequestErrors as problem:
        return problem.errors[0].message[:500], None
    cost = cost_of(asking.schema, operation, given)
    return _too_dear(asking, cost), cost


def _too_dear(asking: Asking, cost: Cost) -> str | None:
    over = [use for use in cost.uses(asking.viewer, len(asking.schema.type_map)) if use.is_over]
    return over[0].refusal().message if over else None


def _given(text: str | None) -> Mapping[str, Any]:
    try:
        found = orjson.loads(text) if text else {}
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise InputError("`variables` must be a JSON object as text")
    check_values(found, acts=True)
    return found


def _extent(document: Document, name: str | None) -> Extent:
    """The extent of the operation asked for, or of the only one."""
    if name is None and len(document.extents) == 1:
        return next(iter(document.extents.values()))
    return document.extents.get(name, Extent())
