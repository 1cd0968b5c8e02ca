"""What an index leads to is read by it: orderings, filters, foreign keys, with row security forced, for no particular
values. Each test knows its paths from the catalogue and the schema alone, and fails for what is spoilt on purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import asyncpg
import pytest
from sqlalchemy import func

from compiler import operators
from compiler.keys import Key
from db.viewer import Viewer
from db.words import GrantRole
from tests.databases import Database
from tests.plans.explain import Explainer, Plan
from tests.plans.paths import Catalogue, Path, Paths

AUDITOR = Viewer(user_id=1, organisation_id=1, organisations=(1,), roles=frozenset({GrantRole.AUDITOR}))


@pytest.fixture
async def paths(explainer: Explainer) -> Paths:
    return Paths(explainer.built, await Catalogue.read(explainer.connection))


async def _unmet(
    explainer: Explainer, asked: Iterable[Path], met: Callable[[Path, Plan], bool], **options: Any
) -> dict[str, str]:
    plans = [(path, await explainer.plan(path.document, **options)) for path in asked]
    assert len(plans) > 20, "hardly anything is asked"
    return {path.says: plan.text for path, plan in plans if not met(path, plan)}


def _shown(unmet: dict[str, str]) -> str:
    return "\n\n".join(f"{says}\n{plan}" for says, plan in unmet.items())


def ordered(path: Path, plan: Plan) -> bool:
    """No scan of all rows, and no sort where the index holds the order."""
    return not plan.scanned(path.table) and not (path.whole and plan.sorts())


def unscanned(path: Path, plan: Plan) -> bool:
    """No scan of all rows; a merge with what an index holds in order will do."""
    return not plan.scanned(path.table)


def sought(path: Path, plan: Plan) -> bool:
    """An index is entered at a value."""
    return plan.seeks(path.table, path.column)


async def test_first_pages_by_an_indexed_ordering_read_the_index(explainer: Explainer, paths: Paths) -> None:
    unmet = await _unmet(explainer, paths.orderings(), ordered, viewer=AUDITOR)
    assert not unmet, _shown(unmet)


async def test_filters_on_what_is_indexed_enter_the_index(explainer: Explainer, paths: Paths) -> None:
    unmet = await _unmet(explainer, paths.filters(), sought, scans=False, viewer=AUDITOR)
    assert not unmet, _shown(unmet)


async def test_filters_over_what_a_row_leads_to_pass_by_no_index(explainer: Explainer, paths: Paths) -> None:
    unmet = await _unmet(explainer, paths.beyond(), unscanned)
    assert not unmet, _shown(unmet)


async def test_lists_of_a_row_enter_by_the_key(explainer: Explainer, paths: Paths) -> None:
    unmet = await _unmet(explainer, paths.children(), sought, viewer=AUDITOR)
    assert not unmet, _shown(unmet)


async def test_a_condition_that_no_index_serves_is_noticed(
    explainer: Explainer, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(operators._COMPARISONS, "gte", lambda own, value: func.coalesce(own >= value, False))
    unmet = await _unmet(explainer.anew(), paths.filters(), sought, scans=False, viewer=AUDITOR)
    assert 'projects where startsOn: {gte: "2026-01-01"}' in unmet
    assert all("gte" in says for says in unmet)


async def test_an_ordering_that_no_index_holds_is_noticed(
    explainer: Explainer, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = Key.collated

    def broken(key: Key, value: Any) -> Any:
        return right(key, value).collate("POSIX") if key.type is str else value

    monkeypatch.setattr(Key, "collated", broken)
    assert "projects by code ASC" in await _unmet(explainer.anew(), paths.orderings(), ordered, viewer=AUDITOR)


async def test_an_index_that_is_gone_is_noticed(explainer: Explainer, large: Database, paths: Paths) -> None:
    asked = [path for path in paths.orderings() if path.table == "project"]
    owner = await asyncpg.connect(large.owner)
    try:
        transaction = owner.transaction()
        await transaction.start()
        await owner.execute("drop index project_starts_on_id_idx")
        gone = Explainer(explainer.built, explainer.executor, owner)
        plans = {path.says: await gone.plan(path.document, viewer=AUDITOR) for path in asked}
        assert plans["projects by startsOn ASC"].sorts()
        assert not plans["projects by name ASC"].sorts()
    finally:
        await transaction.rollback()
        await owner.close()
