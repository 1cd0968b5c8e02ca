"""The one source of all generated facts, and the citations that say so; knows no subject's columns."""

from __future__ import annotations

from data.generate.world import World
from data.rows import Connection

CODE = "GENERATED"


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's source."""
    found = await connection.fetchval("select id from source where code = $1", CODE)
    world.source = found or world.ledger.add(
        "source",
        code=CODE,
        kind="GENERATED",
        title="Generated data: nothing in it is a fact",
        published_on=world.anchor,
    )


def cite(world: World, column: str, key: int, programme: int, scope: dict[str, object]) -> None:
    """Say of a guarded subject that it is invented; now and then of one field only."""
    world.ledger.add(
        "citation",
        **{column: key},
        programme_id=programme,
        field=world.maybe(0.3, "name_en"),
        basis="SYNTHETIC",
        source_id=world.source,
        note=world.maybe(0.3, "Generated"),
        locator=world.maybe(0.2, f"seed {world.seed}"),
        **scope,
    )


def open_subject(world: World, column: str, key: int, programme: int | None) -> None:
    """Say of a subject that anyone may see that it is invented."""
    world.ledger.add(
        "citation",
        **{column: key},
        programme_id=programme,
        scope_id=0,
        visibility="PUBLIC",
        basis="SYNTHETIC",
        source_id=world.source,
    )
