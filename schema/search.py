"""Search over several types: its result, its pages."""

from __future__ import annotations

from typing import Annotated

import strawberry

from compiler.pages import PageInfo
from db.words import SearchType
from schema.agreement import Agreement
from schema.commodity import Commodity
from schema.organisation import Organisation
from schema.programme import Programme
from schema.project import Project
from schema.region import Region

TYPES = {
    SearchType.PROGRAMME: Programme,
    SearchType.PROJECT: Project,
    SearchType.ORGANISATION: Organisation,
    SearchType.REGION: Region,
    SearchType.AGREEMENT: Agreement,
    SearchType.COMMODITY: Commodity,
}
"""The type that each word names."""

SearchResult = Annotated[
    Programme | Project | Organisation | Region | Agreement | Commodity,
    strawberry.union("SearchResult", description="What a search can find (hasil pencarian)."),
]


@strawberry.type(description="A row that was found, how well it fits, and the cursor that stands for it (hasil).")
class SearchEdge:
    cursor: str = strawberry.field(description="Stands for this row in `after` and `before` of the same search.")
    node: SearchResult = strawberry.field(description="The row.")
    score: int = strawberry.field(
        description="How well it fits: 1000 when a code or name is what was asked, from 750 when one begins so, from"
        " 500 when one has all the words, below 500 when they are nearly there (skor)."
    )
    matched: str = strawberry.field(
        description="The code, name, abbreviation or number that fits best, as it was compared: without capitals,"
        " accents and punctuation (teks yang cocok)."
    )


@strawberry.type(
    description="A page of what was found, best first; `first` or `last`, default 20, at most 100 (hasil)."
)
class SearchConnection:
    edges: list[SearchEdge] = strawberry.field(description="The rows of this page with their cursors and scores.")
    nodes: list[SearchResult] = strawberry.field(description="The rows of this page.")
    page_info: PageInfo = strawberry.field(description="Where this page stands.")
    total_count: int = strawberry.field(
        description="How many rows were found that the viewer may see; counted only when asked for."
    )
