"""What an operator allows webhooks, told to mutations as settings of PostgreSQL's sessions; knows no address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.transaction import Write
from resolvers.webhooks.address import Network
from resolvers.webhooks.address import networks as parsed

_PLAIN, _NETWORKS = "app.plain_webhooks", "app.webhook_networks"
_ASKED = f"""
select coalesce(current_setting('{_PLAIN}', true), '') = 'on' as plain,
  coalesce(current_setting('{_NETWORKS}', true), '') as networks
"""


@dataclass(frozen=True)
class Allowed:
    """Whether webhooks may lead to http, and the networks that they may lead to though they are not public."""

    plain: bool
    networks: tuple[Network, ...]


def told(*, plain: bool, networks: str) -> Mapping[str, str]:
    """The settings of a session that say so."""
    return {_PLAIN: "on" if plain else "off", _NETWORKS: networks}


async def allowed(write: Write) -> Allowed:
    """What the session was told; nothing is allowed where it was told nothing."""
    row = await write.row(_ASKED)
    assert row is not None, "a row of settings"
    return Allowed(row["plain"], parsed(row["networks"]))
