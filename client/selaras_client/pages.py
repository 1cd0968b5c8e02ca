"""Lists walked page by page to their end; knows no list by name."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)


class PageInfo(Protocol):
    """Whether there is more, and behind which row."""

    @property
    def has_next_page(self) -> bool:
        """Whether rows follow."""
        ...

    @property
    def end_cursor(self) -> str | None:
        """The cursor of the page's last row."""
        ...


class Paged(Protocol[Row_co]):
    """One page of a list."""

    @property
    def nodes(self) -> Sequence[Row_co]:
        """Its rows."""
        ...

    @property
    def page_info(self) -> PageInfo:
        """What follows it."""
        ...


async def walked(page: Callable[[str | None], Awaitable[Paged[Row]]]) -> AsyncIterator[Row]:
    """Every row of a list; a page is asked for when the one before has been taken."""
    after: str | None = None
    while True:
        found = await page(after)
        for row in found.nodes:
            yield row
        if not found.page_info.has_next_page:
            return
        after = found.page_info.end_cursor
