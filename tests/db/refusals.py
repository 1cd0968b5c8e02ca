"""Expecting a refusal, and saying by which rule."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
import pytest

from db.errors import explain


@contextmanager
def refused(code: str, field: str | None = None) -> Iterator[None]:
    """The block must be refused by the rule with this code, at this field if one is given."""
    with pytest.raises(asyncpg.PostgresError) as caught:
        yield
    error = explain(caught.value)
    assert error is not None, f"not a rule's refusal: {caught.value!r}"
    assert error.code == code, f"{error.code}: {error}"
    assert error.message
    assert error.hint
    if field is not None:
        assert error.field == field
