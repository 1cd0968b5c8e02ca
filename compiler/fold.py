"""A plan folded into one SQL expression of JSON; knows no document and no HTTP.

Objects are json_build_object; a to-one is a left join of the row's own FROM; a to-many is a correlated sub-select with
json_agg, never two of them joined beside each other; each FROM of a table carries the viewer's policy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Table,
    Uuid,
    and_,
    case,
    literal_column,
    null,
    select,
    true,
)

from compiler.arguments import Argument, Kind, arguments
from compiler.attributes import Attribute
from compiler.binder import Binder
from compiler.calls import Calls
from compiler.conditions import condition
from compiler.declare import DECLARED
from compiler.fields import Field
from compiler.fold_child import fold_child
from compiler.fold_found import fold_found
from compiler.fold_groups import fold_groups
from compiler.fold_page import fold_page
from compiler.found import Search
from compiler.frame import Frame
from compiler.grouping import Aggregation
from compiler.guard import visible
from compiler.ids import id_sql
from compiler.keys import Key, of_columns
from compiler.nodes import Listed, fold_nodes
from compiler.plan import (
    Arguments,
    Item,
    NodeById,
    Page,
    Plural,
    Scalar,
    Selection,
    Single,
    Struct,
    Typename,
    Variant,
)
from compiler.row import Row
from compiler.shapes import Pair, list_json, name_sql, object_json, scalar_json
from compiler.specs import Aggregate, Given, Many, One, OneOf, Parts, Rows, Sql
from compiler.values import Leaf
from db.bind import TODAY
from db.policies import ViewerSql
from db.viewer import Stance


@dataclass
class Fold:
    """The state of folding one statement: its aliases, its binds, its viewer."""

    stance: Stance
    tags: Mapping[str, int]
    """Type tag by table name."""
    calls: Calls = field(default_factory=Calls)
    binder: Binder = field(default_factory=Binder)
    aliases: int = 0

    def __post_init__(self) -> None:
        self.viewer: ViewerSql = self.calls.viewer(self.stance)

    def frame(self, table: Table) -> Frame:
        return Frame(table, self.alias())

    def alias(self) -> str:
        """The next alias."""
        self.aliases += 1
        return f"t{self.aliases - 1}"

    def root(self, selection: Selection) -> ColumnElement[Any]:
        """The whole answer as one JSON object."""
        return object_json([(item.key, self._item(item, None)) for item in selection.items])

    def object(self, selection: Selection, frame: Frame) -> ColumnElement[Any]:
        """What is asked of one row."""
        pairs: list[Pair] = [
            (
                item.key,
                name_sql(selection.type.name) if isinstance(item, Typename) else self._item(item, frame),
            )
            for item in selection.items
        ]
        return object_json(pairs)

    def single(self, item: Single) -> ColumnElement[Any]:
        """A node that a mutation's payload holds."""
        return self._single(item, None)

    def _item(self, item: Item, frame: Frame | None) -> ColumnElement[Any]:
        match item:
            case Typename():
                return name_sql("Query")
            case Scalar():
                assert frame is not None
                return self._scalar(item, frame)
            case Struct():
                return self._struct(item, frame)
            case Single():
                return self._single(item, frame)
            case Variant():
                assert frame is not None
                return self._variant(item, frame)
            case NodeById():
                return self._by_id(item)
            case Listed():
                return fold_nodes(self, item)
            case Search():
                return fold_found(self, item)
            case Plural():
                return self._plural(item, frame)
            case Page():
                return fold_page(self, item, frame)
            case Aggregation():
                return fold_groups(self, item, frame)

    def _scalar(self, item: Scalar, frame: Frame) -> ColumnElement[Any]:
        return scalar_json(self._value(item, frame), item.field.shape)

    def _value(self, item: Scalar, frame: Frame) -> ColumnElement[Any]:
        if isinstance(item.field.spec, Sql):
            expression: ColumnElement[Any] = self.call(item.field.spec.expression, [frame.row], item.arguments)
            return expression
        if item.field.name == "id":
            return self._id(frame)
        return frame.row[item.field.python_name]

    def _id(self, frame: Frame) -> ColumnElement[str]:
        return id_sql(self.tags[frame.table.name], frame.row["uid"])

    def call(self, function: Callable[..., Any], rows: Sequence[Row], given: Arguments) -> Any:
        """A resolver's SQL, with its arguments bound and the policies put on what it selects."""
        taken = arguments(function, "")
        leaves = {a.name: given[a.name] for a in taken if isinstance(given.get(a.name), Leaf)}
        binds = {a.name: a.sql_type for a in taken if a.kind is Kind.BIND and a.name in leaves}
        keywords = {a.name: self._keyword(a, leaves.get(a.name)) for a in taken if a.name not in binds}
        chosen = tuple((name, leaf.value) for name, leaf in leaves.items() if name not in binds)
        # The same field of the same row may be asked again with other arguments: then its first binds are taken.
        turns = count()
        while True:
            made = self.calls.call(function, rows, self.stance, keywords, binds, (next(turns), *chosen))
            if self.binder.fill({made.binds[name]: leaves[name] for name in binds}):
                return made.sql

    def _keyword(self, argument: Argument, leaf: Leaf | None) -> Any:
        """What an argument is that is no bind; a choice changes the text."""
        match argument.kind:
            case Kind.VIEWER:
                return self.viewer
            case Kind.TODAY:
                return TODAY
            case Kind.CHOICE if leaf is not None:
                return argument.type[leaf.value]  # type: ignore[index]  # a vocabulary
            case _:
                return argument.default

    def _struct(self, item: Struct, frame: Frame | None) -> ColumnElement[Any]:
        if isinstance(item.field.spec, Rows):
            return self._rows(item, item.field.spec, frame)
        assert isinstance(item.field.spec, Parts)
        assert frame is not None
        values = item.field.spec.parts
        pairs = [
            (
                key,
                name_sql(item.type_name) if part is None else self._part(values[part.python_name], part, item, frame),
            )
            for key, part in item.parts
        ]
        built = object_json(pairs)
        if not item.field.shape.nullable:
            return built
        first = self.call(next(iter(values.values())), [frame.row], item.arguments)
        return case((first.is_not(None), built), else_=null())

    def _part(self, function: Callable[..., Any], part: Field, item: Struct, frame: Frame) -> ColumnElement[Any]:
        return scalar_json(self.call(function, [frame.row], item.arguments), part.shape)

    def _rows(self, item: Struct, spec: Rows, frame: Frame | None) -> ColumnElement[Any]:
        made: Select[Any] = self.call(spec.select, [frame.row] if frame else [], item.arguments)
        columns = made.selected_columns
        names = list(columns.keys())
        asked = {part.python_name for _, part in item.parts if part is not None} or {names[0]}
        alias = self.alias()
        kept = made.with_only_columns(*(columns[name] for name in names if name in asked))
        inner = kept.limit(literal_column(str(spec.at_most))).subquery(alias)
        pairs = [
            (
                key,
                name_sql(item.type_name)
                if part is None
                else scalar_json(
                    literal_column(f"{alias}.{part.python_name}", type_=columns[part.python_name].type),
                    part.shape,
                ),
            )
            for key, part in item.parts
        ]
        return select(list_json(object_json(pairs))).select_from(inner).scalar_subquery()

    def _single(self, item: Single, frame: Frame | None) -> ColumnElement[Any]:
        spec, table = item.field.spec, item.selection.type.table
        assert table is not None
        target = self.frame(table)
        if isinstance(spec, One) and spec.key is not None and frame is not None:
            return self._joined(item, frame, target, frame.row[spec.key.key])
        if isinstance(spec, Given):
            return self._row(item.selection, target, target.row["id"] == self.binder.given(item.field.python_name))
        assert isinstance(spec, One)
        assert spec.on is not None
        rows = [target.row] if frame is None else [frame.row, target.row]
        return self._selected(item.selection, target, self.call(spec.on, rows, item.arguments))

    def _joined(self, item: Single, frame: Frame, target: Frame, key: ColumnElement[Any]) -> ColumnElement[Any]:
        """A to-one by its key: joined to the row's own FROM, and the joins of its own to-ones after it."""
        on = and_(target.row["id"] == key, *self.policy(target))
        frame.joins.append((target.table.alias(target.alias), on))
        target.joins = frame.joins
        built = self.object(item.selection, target)
        if not item.field.shape.nullable and not self.policy(target):
            return built
        return case((target.row["id"].is_not(None), built), else_=null())

    def _selected(self, selection: Selection, target: Frame, on: ColumnElement[bool]) -> ColumnElement[Any]:
        """At most one row by a condition, as a scalar sub-select."""
        return self._chosen(selection, target, on).limit(literal_column("1")).scalar_subquery()

    def _row(self, selection: Selection, target: Frame, by: ColumnElement[bool]) -> ColumnElement[Any]:
        """The row that a unique column names: a LIMIT would only cost."""
        return self._chosen(selection, target, by).scalar_subquery()

    def _chosen(self, selection: Selection, target: Frame, on: ColumnElement[bool]) -> Select[Any]:
        built = self.object(selection, target)
        return select(built).select_from(target.source()).where(on, *self.policy(target))

    def attribute(self, frame: Frame, attribute: Attribute) -> ColumnElement[Any]:
        """A scalar of a frame's row, as selecting it would show it; NULL where the row is absent."""
        if attribute.column is not None:
            return frame.row[attribute.column.key]
        assert attribute.expression is not None
        value: ColumnElement[Any] = self.call(attribute.expression, [frame.row], {})
        shown = [frame.row["id"].is_not(None)] if frame.may_be_absent else []
        if attribute.whole is not None:
            shown.append(self.call(attribute.whole, [frame.row], {}).is_not(None))
        return case((and_(*shown), value), else_=null()) if shown else value

    def joined(self, frame: Frame, field_: Field) -> Frame:
        """A to-one of a frame's row as a left join of its FROM; asked twice, it is one join."""
        if field_.name not in frame.ones:
            frame.ones[field_.name] = self._left_joined(frame, field_)
        return frame.ones[field_.name]

    def key(self, frame: Frame, key: Key) -> ColumnElement[Any]:
        """The value of a key of an ordering, over the to-ones that lead to it."""
        for step in key.path:
            frame = self.joined(frame, step)
        return self.attribute(frame, key.attribute) if key.child is None else fold_child(self, key.child, frame)

    def _left_joined(self, frame: Frame, field_: Field) -> Frame:
        target = self.target(field_)
        target.joins, target.may_be_absent = frame.joins, True
        link = [*self.link(field_, frame, target), *self.policy(target)]
        source: FromClause = target.table.alias(target.alias)
        assert isinstance(field_.spec, One)
        if field_.spec.key is None:
            chosen: Select[Any] = select(literal_column(f"{target.alias}.*")).select_from(source).where(*link)
            source, link = chosen.limit(literal_column("1")).lateral(target.alias), [true()]
        frame.joins.append((source, and_(*link)))
        return target

    def target(self, field_: Field) -> Frame:
        """A new frame for what a field leads to."""
        assert field_.target is not None
        table = DECLARED[field_.target].table
        assert table is not None
        return self.frame(table)

    def link(self, field_: Field, frame: Frame, target: Frame) -> list[ColumnElement[bool]]:
        """That a row is the one a to-one without arguments leads to, or one of those that a to-many leads to."""
        if isinstance(field_.spec, Many):
            return self.members(field_, {}, frame, target)
        assert isinstance(field_.spec, One)
        if field_.spec.key is not None:
            return [target.row["id"] == frame.row[field_.spec.key.key]]
        assert field_.spec.on is not None
        present = [frame.row["id"].is_not(None)] if frame.may_be_absent else []
        return [*present, self.call(field_.spec.on, [frame.row, target.row], {})]

    def policy(self, frame: Frame) -> list[ColumnElement[bool]]:
        """The viewer's policy on a frame's table, as conditions to add."""
        rule = visible(frame.table, frame.alias, self.stance)
        return [] if rule is None else [rule]

    def _variant(self, item: Variant, frame: Frame) -> ColumnElement[Any]:
        spec = item.field.spec
        assert isinstance(spec, OneOf)
        options = []
        for name, key in spec.keys.items():
            selection, own = item.selections[name], frame.row[key.key]
            assert selection.type.table is not None
            target = self.frame(selection.type.table)
            options.append((own.is_not(None), self._row(selection, target, target.row["id"] == own)))
        return case(*options, else_=null())

    def _by_id(self, item: NodeById) -> ColumnElement[Any]:
        if item.selection is None:
            return null()
        return self.row_by(item.selection, "uid", self.binder.bind(item.uid, Uuid()))

    def row_by(self, selection: Selection, column: str, value: ColumnElement[Any]) -> ColumnElement[Any]:
        """The row that has a value in a unique column; null when it is unknown or not visible."""
        assert selection.type.table is not None
        target = self.frame(selection.type.table)
        return self._row(selection, target, target.row[column] == value)

    def _plural(self, item: Plural, frame: Frame | None) -> ColumnElement[Any]:
        spec, table = item.field.spec, item.selection.type.table
        assert isinstance(spec, Many)
        assert table is not None
        target = Frame(table, self.alias(), taken=True)
        inner = target.inner()
        keys = of_columns(table, spec.order_by).keys
        members = [*self.members(item.field, item.arguments, frame, inner), *self.policy(inner)]
        if item.filter is not None:
            members.append(condition(self, inner, item.filter))
        chosen: Select[Any] = (
            select()
            .select_from(inner.source())
            .where(*members)
            .order_by(*self._sorted(keys, inner))
            .limit(literal_column(str(spec.at_most)))
        )
        built = self.object(item.selection, target)
        listed = list_json(built, self._sorted(keys, target) if target.joins else ())
        rows = chosen.add_columns(*target.columns()).subquery(target.alias)
        return select(listed).select_from(target.source(rows)).scalar_subquery()

    def _sorted(self, keys: Sequence[Key], frame: Frame) -> list[ColumnElement[Any]]:
        return [key.sort(self.attribute(frame, key.attribute)) for key in keys]

    def members(self, field_: Field, given: Arguments, frame: Frame | None, target: Frame) -> list[ColumnElement[bool]]:
        """Which rows belong to a to-many: by foreign key, by a resolver's condition, or by both."""
        spec = field_.spec.of if isinstance(field_.spec, Aggregate) else field_.spec
        assert isinstance(spec, Many)
        found: list[ColumnElement[bool]] = []
        if spec.key is not None and frame is not None:
            found.append(target.row[spec.key.key] == frame.row["id"])
        if spec.on is not None:
            rows = [target.row] if frame is None else [frame.row, target.row]
            found.append(self.call(spec.on, rows, given))
        return found or [true()]
