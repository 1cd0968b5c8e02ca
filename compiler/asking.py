"""What a field that is known in Python may look at: who asks, the day, the schema and its documents; no row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graphql import GraphQLSchema

from compiler.document import Documents
from db.viewer import Viewer


@dataclass(frozen=True)
class Asking:
    """The circumstances of one operation."""

    schema: GraphQLSchema
    documents: Documents
    viewer: Viewer
    today: date
