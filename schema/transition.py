"""Changes of status that are allowed."""

from __future__ import annotations

from compiler.declare import node
from compiler.node import Node
from db import tables as t
from db.words import GrantRole, WorkflowEntity


@node(t.allowed_transition, tag=35)
class AllowedTransition(Node):
    """A change of status that may happen, in which role (peralihan status)."""

    entity: WorkflowEntity
    """Of what (jenis alur)."""
    from_status: str
    """The status before, a word of the subject's vocabulary (dari)."""
    to_status: str
    """The status after, a word of the subject's vocabulary (ke)."""
    role: GrantRole | None
    """The role it takes; null where the database does it by itself (peran)."""
    needs_reason: bool
    """Whether a reason must be given (wajib alasan)."""
