"""Every setting is on the page about running, with the default it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.pools import OWN_SIZE
from server.settings import Settings

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "running.md").read_text()


def _default(value: object) -> str:
    match value:
        case None | "":
            return "–"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
    return str(value)


@pytest.mark.parametrize("name", [name for name in Settings.model_fields if name not in ("host", "port")])
def test_a_setting_is_documented(name: str) -> None:
    field = Settings.model_fields[name]
    default = "–" if field.is_required() else _default(field.default)
    assert f"| `SELARAS_{name.upper()}` | {default} | " in PAGE
    assert field.description


def test_host_and_port_are_documented() -> None:
    defaults = [Settings.model_fields[name].default for name in ("host", "port")]
    assert f"| `SELARAS_HOST`, `SELARAS_PORT` | {defaults[0]}, {defaults[1]} | " in PAGE


def test_the_connections_of_a_worker_are_what_the_page_counts() -> None:
    settings = Settings(database_url="postgresql://nobody@nowhere/none")
    # The relay, the listener and the worker of webhooks have a connection each.
    a_worker = sum(share.size for share in settings.shares.values()) + OWN_SIZE + settings.event_pool_size + 3
    assert f"{2 * a_worker} by default" in PAGE
