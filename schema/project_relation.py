"""Relations between projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import ProjectRelationKind

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.project import Project


@node(t.project_relation, tag=15)
class ProjectRelation(Node):
    """That one project follows on from, contributes to or repeats another (hubungan proyek)."""

    kind: ProjectRelationKind
    """How `fromProject` stands to `toProject` (jenis)."""
    from_project: Project = one(t.project_relation.c.from_id, implied=True)
    """The later or smaller of the two (proyek asal)."""
    to_project: Project | None = one(t.project_relation.c.to_id)
    """The other one; null when the viewer may not see it (proyek tujuan)."""
    citations: Connection[Citation] = connection(t.citation.c.project_relation_id)
    """On what this rests (rujukan)."""
