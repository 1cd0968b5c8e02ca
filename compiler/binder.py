"""The binds of one statement: which value each takes at each run; knows no plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, literal_column
from sqlalchemy.types import TypeEngine

from compiler.values import Leaf, plain
from db.business_day import moment_of
from db.policies import VIEWER_BINDS
from db.viewer import Viewer


class Run(NamedTuple):
    """What one run of a statement binds: coerced variables, the viewer, the business date, given keys."""

    variables: Mapping[str, Any]
    viewer: Viewer
    today: date
    given: Mapping[str, Any] = MappingProxyType({})
    """Keys of rows that a mutation names, or what an event tells of itself."""


Read = Callable[[Run], Any]


@dataclass
class Binder:
    """Collects the reads of a statement's binds, by name."""

    reads: dict[str, Read] = field(default_factory=dict)
    _bound: dict[tuple[int, int], tuple[Leaf, ColumnElement[Any]]] = field(default_factory=dict)
    """Leaves and types by identity; kept with them, so that neither is another's."""

    _filled: dict[str, Leaf] = field(default_factory=dict)

    def bind(self, leaf: Leaf, kind: TypeEngine[Any]) -> ColumnElement[Any]:
        """A bind that takes the leaf's value from the variables at each run; one, however often it is asked for."""
        key = (id(leaf), id(kind))
        if key not in self._bound:
            name = f"v{len(self.reads)}"
            self.reads[name] = _leaf(leaf)
            self._bound[key] = leaf, bindparam(name, type_=kind)
        return self._bound[key][1]

    def fill(self, leaves: Mapping[str, Leaf]) -> bool:
        """Let binds that have their names already take the values of leaves; False when one takes another's."""
        if any(self._filled.get(name, leaf) is not leaf for name, leaf in leaves.items()):
            return False
        self._filled.update(leaves)
        self.reads.update({name: _leaf(leaf) for name, leaf in leaves.items()})
        return True

    def number(self, leaf: Leaf) -> ColumnElement[int]:
        """As bind, for a page size; one that stands in the document is written out, for better plans."""
        from sqlalchemy import BigInteger

        return literal_column(str(leaf.value)) if leaf.fixed else self.bind(leaf, BigInteger())

    def given(self, name: str) -> ColumnElement[int]:
        """A bind for the key of a row that a mutation names."""
        from sqlalchemy import BigInteger

        self.reads[f"given_{name}"] = lambda run: run.given[name]
        return bindparam(f"given_{name}", type_=BigInteger)

    def told(self, name: str, kind: TypeEngine[Any]) -> ColumnElement[Any]:
        """A bind for what an event tells of itself."""
        self.reads[f"told_{name}"] = lambda run: run.given[name]
        return bindparam(f"told_{name}", type_=kind)

    def reader(self, name: str, value: Any) -> Read:
        """How the bind of that name is read at each run; a resolver's own constant reads as itself."""
        if name in self.reads:
            return self.reads[name]
        if name == "today":
            return lambda run: run.today
        if name == "moment":
            return lambda run: moment_of(run.today)
        if name.startswith("viewer_"):
            return _viewer(name)
        fixed = plain(value)
        return lambda run: fixed


def _leaf(leaf: Leaf) -> Read:
    read = leaf.read
    return lambda run: read(run.variables)


def _viewer(name: str) -> Read:
    attribute = VIEWER_BINDS[name]
    return lambda run: getattr(run.viewer, attribute)
