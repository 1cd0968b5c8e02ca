"""Columns and parts of rows by the names of the fields that show them."""

from __future__ import annotations

import pytest

from compiler.field_names import field_names
from schema.build import build


@pytest.mark.parametrize(
    ("type_name", "columns", "fields"),
    [
        ("Project", ["name_id", "lead_org_id"], ("nameId", "lead")),
        ("Project", ["span"], ("span",)),
        ("Budget", ["total"], ("total",)),
        ("Budget", ["currency"], ("currency", "total")),
        ("Report", ["financial_entry", "narrative"], ("narrative", "entries")),
        ("Report", ["scope_id", "sort_name", "none"], ()),
    ],
)
def test_fields_of_columns(type_name: str, columns: list[str], fields: tuple[str, ...]) -> None:
    assert field_names(build().types[type_name], columns) == fields
