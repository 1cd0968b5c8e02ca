"""The row policies of today as SQL text, which a migration freezes; `python -m db.policy_sql` prints them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, literal_column
from sqlalchemy.dialects import postgresql

from db.policies import in_settings, policy
from db.tables import metadata

NAME = "reads"


class _Named(dict[str, ColumnElement[Any]]):
    """A table's columns as plain text: a sub-select of a policy must not take the guarded table into its FROM."""

    def __init__(self, table: Table) -> None:
        super().__init__((c.key, literal_column(f"{table.name}.{c.name}", type_=c.type)) for c in table.columns)

    def __getattr__(self, name: str) -> ColumnElement[Any]:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


def predicate(table: Table) -> str:
    """Who may see a row of the table, as SQL over the settings of the transaction."""
    compiled = policy(table)(_Named(table), in_settings()).compile(
        dialect=postgresql.dialect(),  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
        compile_kwargs={"literal_binds": True},
    )
    return f"(select app.known()) and ({compiled})"


def create_policy(table: Table, role: str, name: str = NAME) -> str:
    """The statement that lets a role see what the policy says; `role` is SQL already."""
    return f"create policy {name} on {table.name} for select to {role}\n  using ({predicate(table)});"


if __name__ == "__main__":
    print("\n".join(create_policy(table, ":server") for table in metadata.sorted_tables))
