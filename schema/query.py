"""The root of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import by_id, connection, one, root
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from resolvers import lookup

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.programme import Programme
    from schema.project import Project
    from schema.region import Region


@root
class Query:
    """What can be read; whatever the viewer may not see is as if it did not exist."""

    node: Node | None = by_id()
    """Any object by its opaque id; null when it is unknown or not visible."""
    programme: Programme | None = one(on=lookup.by_code)
    """A programme by its code; null when unknown (program)."""
    programmes: Connection[Programme] = connection(order_by=t.programme.c.sort_name)
    """All programmes by name (program)."""
    project: Project | None = one(on=lookup.by_code)
    """A project by its code; null when unknown or not visible (proyek)."""
    projects: Connection[Project] = connection(order_by=t.project.c.sort_name)
    """All projects the viewer may see, by name (proyek)."""
    organisation: Organisation | None = one(on=lookup.by_code)
    """An organisation by its code; null when unknown (organisasi)."""
    organisations: Connection[Organisation] = connection(order_by=t.organisation.c.code)
    """All organisations by code (organisasi)."""
    region: Region | None = one(on=lookup.by_code)
    """A region by its code; null when unknown (wilayah)."""
    regions: Connection[Region] = connection(order_by=t.region.c.sort_name)
    """All regions by name (wilayah)."""
