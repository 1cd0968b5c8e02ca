"""The Relay connection as GraphQL types, and how large its pages are; knows no table."""

from __future__ import annotations

from typing import Generic, TypeVar

import strawberry

N = TypeVar("N")
DEFAULT_SIZE, MAXIMUM_SIZE = 20, 100


@strawberry.type(description="Where a page stands in its list; exact in both directions (halaman).")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether rows precede this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first row; null on an empty page.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last row; null on an empty page.")


@strawberry.type(description="A row of a connection and the cursor that stands for it.")
class Edge(Generic[N]):
    cursor: str = strawberry.field(description="Stands for this row in `after` and `before`, under the same ordering.")
    node: N = strawberry.field(description="The row.")


@strawberry.type(description="A page of a list that can grow; `first` or `last`, default 20, at most 100.")
class Connection(Generic[N]):
    edges: list[Edge[N]] = strawberry.field(description="The rows of this page with their cursors.")
    nodes: list[N] = strawberry.field(description="The rows of this page.")
    page_info: PageInfo = strawberry.field(description="Where this page stands.")
    total_count: int = strawberry.field(description="How many rows the whole list has; counted only when asked for.")
