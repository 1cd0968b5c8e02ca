"""Codes of regions within schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import RegionCodeScheme
from resolvers import region as regions
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.region import Region


@node(t.region_code, tag=10)
class RegionCode(Node):
    """A code of a region within a scheme, when it holds, and on whose authority (kode wilayah)."""

    scheme: RegionCodeScheme
    """Who gives the code (skema)."""
    code: str
    """The code, as its scheme writes it (kode)."""
    region: Region = one(t.region_code.c.region_id)
    """The region it stands for (wilayah)."""
    authority: str | None
    """The rule that gave it, such as a decree; null when not recorded (dasar hukum)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(regions.code_holds)
