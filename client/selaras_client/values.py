"""Variables as JSON, and the key that an act carries; knows no operation by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import uuid4

from pydantic import BaseModel

from .scalars import date_text, datetime_text, decimal_text

WRITES_NOTHING = frozenset({"ValidateReport"})
"""Operations that are mutations by their place, leave no trace and take no key."""


def as_json(variables: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of an operation; those that were not given, or as None, are left out."""
    given = {name: value for name, value in variables.items() if type(value).__name__ != "UnsetType"}
    return {name: _plain(value) for name, value in given.items() if value is not None}


def keyed(
    query: str, operation: str | None, variables: dict[str, Any], named: str | None
) -> tuple[dict[str, Any], str | None]:
    """The variables of a generated act with its key: the caller's, the input's own, or a new one."""
    given = variables.get("input")
    if not is_act(query, operation) or not isinstance(given, dict):
        if named is not None:
            raise TypeError(f"{operation} changes nothing and takes no idempotency_key")
        return variables, None
    key = named or given.get("idempotencyKey") or str(uuid4())
    return {**variables, "input": {**given, "idempotencyKey": key}}, key


def is_act(query: str, operation: str | None) -> bool:
    """Whether an operation may change something."""
    return query.lstrip().startswith("mutation") and operation not in WRITES_NOTHING


def _plain(value: Any) -> Any:
    match value:
        case BaseModel():
            return _plain(value.model_dump(by_alias=True, exclude_unset=True))
        case Enum():
            return value.value
        case Decimal():
            return decimal_text(value)
        case datetime():
            return datetime_text(value)
        case date():
            return date_text(value)
        case Mapping():
            return {name: _plain(one) for name, one in value.items()}
        case str():
            return value
        case Sequence():
            return [_plain(one) for one in value]
        case _:
            return value
