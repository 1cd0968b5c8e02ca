"""What people call the rows of tables in messages; knows no row."""

from __future__ import annotations


def noun(table: str) -> str:
    """What people call a row of a table."""
    return {"app_user": "person", "financial_entry": "entry", "org_grant": "grant", "project_site": "site"}.get(
        table, table.replace("_", " ")
    )
