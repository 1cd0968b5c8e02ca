"""What autogenerate may compare: vocabularies are text, and computed columns are checked by the catalogue instead."""

from typing import Any, Literal

from alembic.autogenerate.api import AutogenContext
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Text
from sqlalchemy.sql.schema import SchemaItem

from db.types import Vocabulary

VERSION_TABLE = "alembic_version"


def compare_type(
    context: MigrationContext, inspected: Column[Any], declared: Column[Any], found: Any, wanted: Any
) -> bool | None:
    """Whether a type differs; None leaves it to alembic. Words are guarded by CHECKs, so any text will do."""
    return not isinstance(found, Text) if isinstance(wanted, Vocabulary) else None


def include_object(
    item: SchemaItem, name: str | None, kind: str, reflected: bool, compare_to: SchemaItem | None
) -> bool:
    """All but alembic's own table."""
    return name != VERSION_TABLE


def render_item(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """A vocabulary is rendered as text: a revision must not change when the vocabulary grows."""
    return "sa.Text()" if kind == "type" and isinstance(item, Vocabulary) else False
