"""What regions belong to, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from resolvers import region as regions
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.region import Region


@node(t.region_parent, tag=37)
class RegionParent(Node):
    """That a region belongs to another one, and when (wilayah induk)."""

    region: Region = one(t.region_parent.c.region_id)
    """The region that belongs (wilayah)."""
    parent: Region = one(t.region_parent.c.parent_id)
    """The region it belongs to (wilayah induk)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(regions.relation_holds)
