"""Countries: the states that take part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import connection, node, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import Language
from resolvers import bilingual

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.region import Region


@node(t.country, tag=9)
class Country(Node):
    """A state (negara)."""

    iso2: str
    """ISO 3166-1 alpha-2 code, such as ID."""
    iso3: str
    """ISO 3166-1 alpha-3 code, such as IDN."""
    currency: str
    """ISO 4217 code of its currency, such as IDR (mata uang)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    regions: Connection[Region] = connection(t.region.c.country_id, order_by=t.region.c.sort_name)
    """Its regions of all levels, by name (wilayah)."""
    organisations: Connection[Organisation] = connection(t.organisation.c.country_id, order_by=t.organisation.c.code)
    """Organisations of that country, by code (organisasi)."""
