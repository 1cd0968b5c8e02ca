"""Random aggregates of a type: keys, conditions on groups, their order, currencies, and what is shown of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from compiler.attributes import Attribute, Reach
from compiler.buckets import DateBucket
from compiler.fields import Field
from compiler.measures import BOUNDS, SUMS, Measures
from compiler.operators import LISTS, operators
from compiler.orders import Direction, orderable
from compiler.specs import Monetary
from tests.oracle.inputs import SOME, Inputs, Value

MEASURES = ("count", "countDistinct", *SUMS, *BOUNDS)
CURRENCIES = ("IDR", "JPY", "USD", "CHF", "EUR")
RATE_DAYS = ("2025-06-20", "2024-02-05", "2026-06-30", "2023-03-11")
"""Days by which all currencies of the generated world have rates: through the rupiah, turned round, across."""
RATE = "from to on rate isFrozen"
CONNECTIVES = ("and", "or", "not")
LEG = "base quote on rate source isInverted"
Path = tuple[str, ...]


@dataclass(frozen=True)
class Drawn:
    """An aggregate's arguments and its selection."""

    given: Mapping[str, Any]
    selection: str
    groups: int


@dataclass
class Groups:
    """Draws aggregates; `functions` and `buckets` narrow what is measured and by what days are grouped."""

    inputs: Inputs
    functions: tuple[str, ...] = ()
    buckets: tuple[str, ...] = ()
    connectives: tuple[str, ...] = ()
    """What conditions on groups must be made of."""

    @property
    def rng(self) -> Any:
        return self.inputs.rng

    def draw(self, type_name: str, *, converts: float = 0.4, deep: bool = True) -> Drawn:
        """An aggregate of a list of a type."""
        reach = self.inputs.reaches[type_name]
        measures, asked = Measures(reach), Aggregate({}, [])
        self._keys(reach, asked, deep)
        given: dict[str, Any] = {"groupBy": [key for _, key in asked.keys]} if asked.keys else {}
        convert = self._convert(measures) if measures.moneys and self.rng.random() < converts else None
        if convert is not None:
            given["convert"] = convert
        single = convert is not None or any(self._is_currency(reach, path) for path, _ in asked.keys)
        asked.measured = self._measures(measures, asked.keys)
        compared = {f: [n for n in names if single or n not in measures.moneys] for f, names in asked.measured.items()}
        if self.connectives or self.rng.random() < 0.35:
            given["having"] = self._having(measures, compared, 2)
        if self.rng.random() < 0.5:
            given["orderBy"] = [self._order(measures, asked, compared) for _ in range(self.rng.randint(1, 2))]
        # Of no groups nothing is converted, so that a rate which is missing is not missed.
        sizes = (1, 2, 5, 20, 100) if "convert" in given else (0, 1, 2, 5, 20, 100)
        size = self.rng.choice(sizes) if self.rng.random() < 0.4 else None
        if size is not None:
            given["first"] = size
        return Drawn(given, self._selection(measures, asked), 1 if not asked.keys else 100 if size is None else size)

    def _is_currency(self, reach: Reach, path: Path) -> bool:
        """Whether a key is the currency of all amounts of a row: of one that is always there, or the row's own."""
        if path == ("currency",):
            return True
        return path[-1] == "currency" and path[0] in reach.values and reach.values[path[0]]["currency"].whole is None

    def _keys(self, reach: Reach, asked: Aggregate, deep: bool) -> None:
        for _ in range(self.rng.choice((0, 1, 1, 1, 2, 2, 3))):
            path, key = self._key(reach, (), 2 if deep else 0)
            if path not in asked.paths:
                asked.keys.append((path, key))

    def _key(self, reach: Reach, path: Path, depth: int) -> tuple[Path, Value]:
        draw = self.rng.random()
        dates = [name for name, a in reach.scalars.items() if a.kind in (date, datetime)]
        if self.buckets and dates:
            name = self.rng.choice(dates)
            return (*path, name), {name: self._bucket(reach.scalars[name])}
        if draw < 0.3 and reach.ones and depth:
            return self._beyond(reach.ones, path, depth)
        if draw < 0.36 and reach.unions and depth:
            name = self.rng.choice(list(reach.unions))
            found, key = self._beyond(reach.unions[name], (*path, name), depth)
            return found, {name: key}
        if draw < 0.55 and reach.values:
            name = self.rng.choice(list(reach.values))
            part = self.rng.choice(list(reach.values[name]))
            return (*path, name, part), {name: {part: self._bucket(reach.values[name][part])}}
        name = self.rng.choice(list(reach.scalars))
        return (*path, name), {name: self._bucket(reach.scalars[name])}

    def _beyond(self, fields: Mapping[str, Field], path: Path, depth: int) -> tuple[Path, Value]:
        name = self.rng.choice(list(fields))
        target = fields[name].target
        assert target is not None
        found, key = self._key(self.inputs.reaches[target], (*path, name), depth - 1)
        return found, {name: key}

    def _bucket(self, attribute: Attribute) -> str:
        if attribute.kind not in (date, datetime):
            return "VALUE"
        return str(self.rng.choice(self.buckets or [word.name for word in DateBucket]))

    def _convert(self, measures: Measures) -> Value:
        specs: list[Monetary] = list(measures.moneys.values())
        ways = ["on", "on"]
        ways += ["entryDate"] * 2 if all(one.day is not None for one in specs) else []
        ways += ["frozen"] if all(one.frozen is not None for one in specs) else []
        way = self.rng.choice(ways)
        to = "IDR" if way == "frozen" else self.rng.choice(CURRENCIES)
        return {"to": to, "at": {way: self.rng.choice(RATE_DAYS) if way == "on" else True}}

    def _measures(self, measures: Measures, keys: list[tuple[Path, Value]]) -> dict[str, list[str]]:
        """Some fields of some functions, those left out that rows of the groups may not be measured by."""
        made = {}
        for function in self.functions or self.rng.sample(MEASURES, self.rng.randint(1, 3)):
            names = [name for name in self.known(measures, function) if self.allowed(measures, function, name, keys)]
            if names:
                made[function] = self.rng.sample(names, min(len(names), self.rng.randint(1, 3)))
        return made

    def known(self, measures: Measures, function: str) -> list[str]:
        """The fields that a function measures."""
        if function == "count":
            return []
        if function == "countDistinct":
            return list(measures.distinct)
        return [*measures.of(function), *measures.moneys]

    def allowed(self, measures: Measures, function: str, name: str, keys: list[tuple[Path, Value]]) -> bool:
        """Whether rows in groups of these keys may be measured so."""
        rule = measures.adds_up.get(name)
        if rule is None or function == "countDistinct":
            return True
        wanted = {(rule.within,), (rule.within, "id"), (rule.within, "code")}
        return any(path in wanted for path, _ in keys)

    def _having(self, measures: Measures, compared: Mapping[str, list[str]], depth: int) -> Value:
        draw = self.rng.random()
        if (draw < 0.3 and depth) or (self.connectives and depth == 2):
            name = self.rng.choice([one for one in self.connectives if one in CONNECTIVES] or CONNECTIVES)
            if name == "not":
                return {name: self._having(measures, compared, depth - 1)}
            return {name: [self._having(measures, compared, depth - 1) for _ in range(self.rng.randint(0, 2))]}
        functions = [function for function, names in compared.items() if names]
        if not functions or draw > 0.85:
            return {"count": self._test(int)}
        function = self.rng.choice(functions)
        name = self.rng.choice(compared[function])
        return {function: {name: self._test(self.kind(measures, function, name))}}

    def kind(self, measures: Measures, function: str, name: str) -> type:
        """The type of a measure."""
        if function == "countDistinct":
            return int
        scalars = measures.of(function)
        return Decimal if function in SUMS or name not in scalars else scalars[name].kind

    def _test(self, kind: type) -> Value:
        return self.test(kind, self.rng.choice(operators(kind)))

    def test(self, kind: type, operator: str) -> Value:
        """An operator on a measure of a kind."""
        if operator == "isNull":
            return {operator: self.rng.random() < 0.5}
        if operator in LISTS:
            return {operator: [self.rng.choice(SOME[kind]) for _ in range(self.rng.randint(0, 3))]}
        return {operator: self.rng.choice(SOME[kind])}

    def _order(self, measures: Measures, asked: Aggregate, compared: Mapping[str, list[str]]) -> Value:
        direction = self.rng.choice([word.name for word in Direction])
        functions = [function for function, names in compared.items() if names]
        draw = self.rng.random()
        keys = [path for path, _ in asked.keys if self._orderable(measures.reach, path)]
        if draw < 0.4 and keys:
            return {"key": _nested(self.rng.choice(keys), direction)}
        if draw < 0.6 or not functions:
            return {"count": direction}
        function = self.rng.choice(functions)
        return {function: {self.rng.choice(compared[function]): direction}}

    def _orderable(self, reach: Reach, path: Path) -> bool:
        """Whether an ordering can name a key: anything but ids, of types that have anything else."""
        if not orderable(reach):
            return False
        while path[0] in reach.ones or path[0] in reach.unions:
            step = reach.ones.get(path[0]) or reach.unions[path[0]][path[1]]
            path = path[1:] if path[0] in reach.ones else path[2:]
            assert step.target is not None
            reach = self.inputs.reaches[step.target]
        return path[0] in reach.values or path[0] in orderable(reach)

    def _selection(self, measures: Measures, asked: Aggregate) -> str:
        shown = self._group(measures, asked)
        parts = [f"groups {{ {shown} }}"] if self.rng.random() < 0.95 else []
        if self.rng.random() < 0.4 or not parts:
            parts.append("totalCount")
        if measures.moneys and self.rng.random() < 0.5:
            parts.append(f"rates {{ {RATE} legs {{ {LEG} }} }}")
        self.rng.shuffle(parts)
        return " ".join(parts)

    def _group(self, measures: Measures, asked: Aggregate) -> str:
        parts = ["count"] if "count" in asked.measured or self.rng.random() < 0.5 else []
        shown = [path for path, _ in asked.keys if self.rng.random() < 0.9]
        if shown:
            parts.append(f"key {{ {' '.join(_selected(path) for path in shown)} }}")
        for function, names in asked.measured.items():
            money = measures.moneys if function in (*SUMS, *BOUNDS) else {}
            fields = [f"{name} {{ amount currency }}" if name in money else name for name in names]
            if fields:
                parts.append(f"{function} {{ {' '.join(fields)} }}")
        return " ".join(parts or ["__typename"])


@dataclass
class Aggregate:
    """What one aggregate asks, while it is drawn."""

    measured: dict[str, list[str]]
    keys: list[tuple[Path, Value]]

    @property
    def paths(self) -> set[Path]:
        return {path for path, _ in self.keys}


def _nested(path: Path, end: Any) -> Any:
    for name in reversed(path):
        end = {name: end}
    return end


def _selected(path: Path) -> str:
    head, *rest = path
    return f"{head} {{ {_selected(tuple(rest))} }}" if rest else head
