"""Random valid queries over the whole schema, from a seed; knows no SQL."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    assert_input_object_type,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
)

from compiler.fields import Field, Type
from compiler.specs import Aggregate, Found, Known
from tests.oracle.groups import Groups
from tests.oracle.harvest import DAYS, Harvest
from tests.oracle.inputs import Inputs
from tests.oracle.literals import Variables, literal

DEPTH = 5
NODES = 12
MOST_ROWS = 40
"""How many objects one field of a query may come to, by page sizes."""
PAGING = ("first", "last", "after", "before", "filter", "orderBy", "groupBy", "having", "convert")
CODED = {"programme": "programme", "region": "region", "owedBy": "organisation"}
"""Arguments that are codes of another table than the field's own."""


@dataclass(frozen=True)
class Query:
    """A document with the variables of one run, and others under which its statement must be the same."""

    text: str
    variables: Mapping[str, Any]
    others: Mapping[str, Any]
    operation: str | None = None


class Generator:
    """Writes queries; `operators` and `steps` narrow the filters, for tests of one of them."""

    def __init__(
        self,
        schema: GraphQLSchema,
        harvest: Harvest,
        rng: random.Random,
        operators: tuple[str, ...] = (),
        steps: tuple[str, ...] = (),
        functions: tuple[str, ...] = (),
        buckets: tuple[str, ...] = (),
    ) -> None:
        self.schema, self.harvest, self.rng = schema, harvest, rng
        self.inputs = Inputs(harvest.reaches, harvest, rng, operators, steps)
        self.groups = Groups(self.inputs, functions, buckets)
        self.types = harvest.types
        self._begin()

    def _begin(self) -> None:
        self.variables, self.fragments, self.count = Variables(), list[str](), 0

    def query(self) -> Query:
        """One random query: some root fields, each to a depth of about five."""
        self._begin()
        root = self.schema.query_type
        assert root is not None
        names = self.rng.choices([n for n in self._names(root) if self._reads_rows(n)], k=self.rng.randint(1, 3))
        chosen = [self._field(root, name, DEPTH, 1, alias=True) for name in names]
        if self.rng.random() < 0.1:
            chosen.append("__typename")
        if self.rng.random() < 0.03:
            chosen.append('__type(name: "Project") { name kind fields { name } }')
        return self._written(" ".join(chosen))

    def pages(self, type_name: str | None = None, *, filtered: bool = False, ordered: bool = False) -> Query:
        """Pages of root connections with all that tells where they stand."""
        self._begin()
        root = self.schema.query_type
        assert root is not None
        paged = [n for n, f in root.fields.items() if _is_page(f) and n != "search"]
        names = [n for n in paged if type_name in (None, _target(root.fields[n]))]
        chosen = [self._page(root, self.rng.choice(names), filtered, ordered) for _ in range(3)]
        return self._written(" ".join(chosen))

    def aggregates(self, type_name: str | None = None, *, converts: float = 0.4) -> Query:
        """Aggregates of root connections, and of what some rows lead to."""
        self._begin()
        root = self.schema.query_type
        assert root is not None
        fields = self.types["Query"].fields
        names = [n for n in root.fields if _is_aggregate(fields[n]) and type_name in (None, fields[n].target)]
        chosen = [self._aggregate(fields[n], root.fields[n], converts) for n in self.rng.choices(names, k=2)]
        return self._written(" ".join(chosen))

    def placed(self) -> Query:
        """What lies within a region, of all that can be asked so."""
        self._begin()
        kind = assert_input_object_type(self.schema.type_map["RegionWithin"])
        within = f"within: {literal(self.inputs.place(), kind)}"
        return self._written(
            f"""projects(filter: {{ region: {{ {within} }} }}) {{ totalCount }}
            regions(filter: {{ {within} }}, first: 100) {{ totalCount nodes {{ code }} }}
            projectSites(filter: {{ region: {{ {within} }} }}) {{ totalCount }}
            budgetLines(filter: {{ region: {{ {within} }} }}) {{ totalCount }}"""
        )

    def nodes(self, type_: Type, below: str = "id") -> Query:
        """Some rows of a type by their ids."""
        self._begin()
        wanted = (self.harvest.id(self.rng, type_) for _ in range(NODES))
        fields = (f'n{n}: node(id: "{uid}") {{ ... on {type_.name} {{ {below} }} }}' for n, uid in enumerate(wanted))
        return self._written(" ".join(fields))

    def payload(self, type_: Type) -> tuple[str, Query]:
        """What is asked of one row of a type: its selection, and the query that asks the row by its id."""
        self._begin()
        below = self._selection(self.schema.type_map[type_.name], DEPTH - 1, 1)
        uid = self.harvest.id(self.rng, type_)
        head = f"({', '.join(self.variables.definitions)})" if self.variables.definitions else ""
        parts = [f'query Asked{head} {{ node(id: "{uid}") {{ ... on {type_.name} {{ {below} }} }} }}', *self.fragments]
        return uid, Query("\n".join(parts), self.variables.given, self.variables.others)

    def _as_of(self) -> str:
        """Now and then the operation is about another day: written there, a variable, or a variable's default."""
        draw = self.rng.random()
        if draw > 0.15:
            return ""
        day, kind = self.rng.choice(DAYS).isoformat(), GraphQLNonNull(self._date)
        if draw < 0.05:
            return f' @asOf(date: "{day}")'
        if draw < 0.1:
            return f" @asOf(date: {self.variables.put(day, self._date, default=True)})"
        return f" @asOf(date: {self.variables.put(day, kind, other=(DAYS[0].isoformat(),))})"

    @property
    def _date(self) -> GraphQLScalarType:
        kind = self.schema.type_map["Date"]
        assert isinstance(kind, GraphQLScalarType)
        return kind

    def _written(self, selection: str) -> Query:
        directive = self._as_of()
        definitions = ", ".join(self.variables.definitions)
        head = f"query Asked({definitions}){directive}" if definitions else f"query Asked{directive}"
        second = self.rng.random() < 0.05
        parts = [f"{head} {{ {selection} }}", *self.fragments]
        if second:
            parts.append("query Other { __typename }")
        text = "\n".join(parts)
        return Query(text, self.variables.given, self.variables.others, "Asked" if second else None)

    def _page(self, root: GraphQLObjectType, name: str, filtered: bool, ordered: bool) -> str:
        field, graphql = self.types["Query"].fields[name], root.fields[name]
        arguments = self._paging(field, graphql, 1, filtered=filtered, ordered=ordered)[0]
        arguments += self._arguments(field, graphql)
        given = f"({', '.join(arguments)})" if arguments else ""
        info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
        return f"{self._alias()}: {name}{given} {{ totalCount {info} edges {{ cursor node {{ id }} }} }}"

    def _alias(self) -> str:
        self.count += 1
        return f"a{self.count}"

    def _selection(self, type_: Any, depth: int, rows: int) -> str:
        """What is asked of a type; every alias is new, so that any two fields may merge."""
        if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
            return self._abstract(type_, depth, rows)
        wide = self.rng.randint(1, 5 if depth > 2 else 4)
        names = self.rng.choices(self._names(type_), k=wide)
        chosen = [self._field(type_, name, depth, rows) for name in names if self._fits(type_.fields[name], depth)]
        chosen = [*self._wrapped(type_, chosen)]
        if self.rng.random() < 0.15:
            chosen.append("__typename")
        return " ".join(chosen or ["__typename"])

    def _reads_rows(self, name: str) -> bool:
        """What is known in Python reads none, and has a test of its own."""
        field = self.types["Query"].fields[name]
        table = None if field.target is None or field.target not in self.types else self.types[field.target].table
        holds = table is None or bool(self.harvest.rows.get(table.name))
        return holds and not isinstance(field.spec, Known)

    def _fits(self, field: GraphQLField, depth: int) -> bool:
        return depth > 0 or is_leaf_type(get_named_type(field.type))

    def _wrapped(self, type_: GraphQLObjectType, chosen: list[str]) -> list[str]:
        """Some fields under conditions, in inline fragments and in named ones."""
        made = []
        for text in chosen:
            draw = self.rng.random()
            if draw < 0.08:
                made.append(f"... on {type_.name} {self._condition()} {{ {text} }}")
            elif draw < 0.12:
                made.append(f"... {{ {text} }}")
            elif draw < 0.2:
                name = f"f{len(self.fragments)}"
                self.fragments.append(f"fragment {name} on {type_.name} {{ {text} }}")
                made.append(f"...{name} {self._condition() if self.rng.random() < 0.3 else ''}")
            elif draw < 0.24:
                made += [text, "... on Node { id }"] if type_.interfaces else [text]
            else:
                made.append(text)
        return made

    def _abstract(self, type_: GraphQLUnionType | GraphQLInterfaceType, depth: int, rows: int) -> str:
        possible = list(self.schema.get_possible_types(type_))
        wanted = self.rng.sample(possible, min(len(possible), 4))
        chosen = [f"... on {one.name} {{ {self._aliased(one, depth - 1, rows)} }}" for one in wanted]
        return " ".join(["__typename", *chosen])

    def _aliased(self, type_: GraphQLObjectType, depth: int, rows: int) -> str:
        """Fields of one of several types: all under names of their own, since their shapes may differ."""
        names = [n for n in self.rng.choices(self._names(type_), k=3) if self._fits(type_.fields[n], depth)]
        return " ".join(["id", *(self._field(type_, name, depth, rows, alias=True) for name in names)])

    def _condition(self) -> str:
        directive, truth = self.rng.choice(("include", "skip")), self.rng.random() < 0.5
        if self.rng.random() < 0.3:
            truth = directive == "include"
        kind = GraphQLNonNull(GraphQLBoolean)
        if self.rng.random() < 0.5:
            return f"@{directive}(if: {str(truth).lower()})"
        return f"@{directive}(if: {self.variables.put(truth, kind)})"

    def _field(self, parent: GraphQLObjectType, name: str, depth: int, rows: int, alias: bool = False) -> str:
        graphql = parent.fields[name]
        own = self._own(parent, name)
        if own is not None and _is_aggregate(own):
            return self._aggregate(own, graphql) if rows <= MOST_ROWS // 4 else f"{name} {{ __typename }}"
        given, size = self._given(own, graphql, rows)
        named = f"{self._alias()}: {name}" if alias or given or self.rng.random() < 0.15 else name
        condition = f" {self._condition()}" if self.rng.random() < 0.06 else ""
        head = f"{named}{given}{condition}"
        inner = get_named_type(graphql.type)
        if is_leaf_type(inner):
            return head
        if rows * size > MOST_ROWS:
            return f"{head} {{ {'totalCount' if _is_page(graphql) else '__typename'} }}"
        below = self._connection if _is_page(graphql) else self._selection
        text = f"{head} {{ {below(inner, depth - 1, rows * size)} }}"
        if self.rng.random() < 0.05:
            text += f" {head} {{ {below(inner, depth - 1, rows * size)} }}"
        return text

    def _connection(self, type_: GraphQLObjectType, depth: int, rows: int) -> str:
        node = get_named_type(type_.fields["nodes"].type)
        fit = "score matched " if type_.name == "SearchConnection" else ""
        made: dict[str, Callable[[], str]] = {
            "nodes": lambda: f"nodes {{ {self._selection(node, depth, rows)} }}",
            "edges": lambda: (
                f"edges {{ {fit}cursor {self._alias()}: node {{ {self._selection(node, depth, rows)} }} }}"
            ),
            "pageInfo": lambda: f"pageInfo {{ {self._info()} }}",
            "totalCount": lambda: self.rng.choice(("totalCount", f"{self._alias()}: totalCount")),
            "__typename": lambda: "__typename",
        }
        weights = (6, 5, 4, 3, 1)
        names = dict.fromkeys(self.rng.choices(list(made), weights, k=self.rng.randint(1, 3)))
        return " ".join(made[name]() for name in names)

    def _info(self) -> str:
        names = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename")
        return " ".join(self.rng.sample(names, self.rng.randint(1, 5)))

    def _names(self, type_: GraphQLObjectType) -> list[str]:
        """The fields to draw from: aggregates are as many as connections, and now and then enough."""
        wanted = self.rng.random() < 0.4
        return [name for name in type_.fields if wanted or not name.endswith("Aggregate")]

    def _aggregate(self, field: Field, graphql: GraphQLField, converts: float = 0.4) -> str:
        assert field.target is not None
        drawn = self.groups.draw(field.target, converts=converts)
        arguments = self._arguments(field, graphql)
        arguments += [f"{name}: {self._either(value, graphql.args[name].type)}" for name, value in drawn.given.items()]
        if self.rng.random() < 0.25:
            arguments += self._filter(field, graphql)
        given = f"({', '.join(arguments)})" if arguments else ""
        return f"{self._alias()}: {field.name}{given} {{ {drawn.selection} }}"

    def _own(self, parent: GraphQLObjectType, name: str) -> Field | None:
        type_ = self.types.get(parent.name)
        return None if type_ is None else type_.fields.get(name)

    def _given(self, field: Field | None, graphql: GraphQLField, rows: int) -> tuple[str, int]:
        """The arguments of a field, and how many rows it comes to for each of its parents."""
        if field is None:
            return "", 1
        if isinstance(field.spec, Found):
            return self._search(graphql, rows)
        arguments, size = self._arguments(field, graphql), 3 if field.shape.kind == "list" else 1
        if field.shape.kind == "list" and self.rng.random() < 0.4:
            arguments += self._filter(field, graphql)
        if _is_page(graphql):
            paging, size = self._paging(field, graphql, rows)
            arguments += paging
        return (f"({', '.join(arguments)})" if arguments else ""), size

    def _arguments(self, field: Field, graphql: GraphQLField) -> list[str]:
        """The resolver's own arguments, given or left out."""
        made = []
        for name, argument in graphql.args.items():
            if name in PAGING:
                continue
            required = is_non_null_type(argument.type) and not _has_default(argument)
            likely = 0.15 if name in CODED else 0.5
            if required or self.rng.random() < likely:
                made.append(f"{name}: {self._argument(field, name, argument, required)}")
        return made

    def _argument(self, field: Field, name: str, argument: GraphQLArgument, required: bool) -> str:
        value = self._value(field, name, argument.type)
        draw = self.rng.random()
        if draw < 0.1 and not is_non_null_type(argument.type):
            return "null" if draw < 0.05 else self.variables.absent(argument.type)
        if draw < 0.5:
            other = (DAYS[0].isoformat(),) if str(get_nullable_type(argument.type)) == "Date" else ()
            return self.variables.put(value, argument.type, default=not required and draw < 0.2, other=other)
        return literal(value, argument.type)

    def _value(self, field: Field, name: str, type_: GraphQLInputType) -> Any:
        kind = get_named_type(type_)
        if isinstance(kind, GraphQLEnumType):
            return self.rng.choice(list(kind.values))
        match kind.name:
            case "Date":
                return self.rng.choice(DAYS).isoformat()
            case "DateTime":
                return self.rng.choice(DAYS).isoformat() + self.rng.choice(("T00:00:00Z", "T23:59:00+07:00"))
            case "Boolean":
                return self.rng.random() < 0.5
            case "Int":
                return self.rng.randint(2023, 2027)
            case "ID":
                return self.harvest.id(self.rng) if name == "id" else self._ids()
        if "scheme" in field.arguments:
            return self.rng.choice(self.harvest.rows["region_code"])["code"]
        table = CODED.get(name) or self._table(field).name
        return self.harvest.code(self.rng, table)

    def _search(self, graphql: GraphQLField, rows: int) -> tuple[str, int]:
        """A search for a piece of some name, now and then misspelt, among some types or all."""
        made, size = self._size(graphql, rows)
        table, text = self._asked()
        made.append(f"text: {self._either(text, graphql.args['text'].type)}")
        if self.rng.random() < 0.4:
            kind = get_named_type(graphql.args["types"].type)
            assert isinstance(kind, GraphQLEnumType)
            chosen = self.rng.sample(list(kind.values), self.rng.randint(1, 3))
            if self.rng.random() < 0.5 and table.upper() not in chosen:
                chosen.append(table.upper())
            made.append(f"types: {self._either(chosen, graphql.args['types'].type)}")
        return f"({', '.join(made)})", size

    def _asked(self) -> tuple[str, str]:
        """A table, and what is asked of some name in it."""
        table = self.rng.choice(("programme", "project", "region", "commodity", "agreement"))
        row = self.rng.choice(self.harvest.rows[table])
        text = self.rng.choice([row[name] for name in ("code", "name_en", "name_id") if row[name]])
        words = text.split()
        start = self.rng.randrange(len(words))
        piece = " ".join(words[start : start + self.rng.randint(1, 3)])
        draw = self.rng.random()
        if draw < 0.2 and len(piece) > 5:
            at = self.rng.randrange(1, len(piece) - 1)
            piece = piece[:at] + piece[at + 1 :]
        elif draw < 0.4:
            piece = piece[: max(3, len(piece) - 2)]
        return table, piece if sum(letter.isalnum() for letter in piece) > 1 else text

    def _ids(self) -> list[str]:
        """Some ids, of few types or many; now and then one twice."""
        found = [self.harvest.id(self.rng) for _ in range(self.rng.randint(0, 4))]
        return [*found, *found[:1]] if self.rng.random() < 0.4 else found

    def _table(self, field: Field) -> Any:
        assert field.target is not None
        return self.types[field.target].table

    def _paging(
        self, field: Field, graphql: GraphQLField, rows: int, *, filtered: bool = False, ordered: bool = False
    ) -> tuple[list[str], int]:
        chosen, order = self._order(field, graphql, ordered)
        made, size = self._size(graphql, rows)
        made += chosen
        for name in ("after", "before"):
            if self.rng.random() < (0.3 if ordered else 0.14):
                made += self._cursor(name, field, graphql, order)
        if filtered or self.rng.random() < 0.25:
            made += self._filter(field, graphql)
        return made, size

    def _size(self, graphql: GraphQLField, rows: int) -> tuple[list[str], int]:
        draw = self.rng.random()
        if rows == 1 and draw < 0.15:
            return [], 20
        size = self.rng.randint(0 if draw < 0.2 else 1, max(1, min(8, MOST_ROWS // rows)))
        name = "first" if draw < 0.65 else "last"
        type_ = graphql.args[name].type
        written = str(size) if self.rng.random() < 0.7 else self.variables.put(size, type_, other=(size + 1,))
        return [f"{name}: {written}"], max(1, size)

    def _order(self, field: Field, graphql: GraphQLField, ordered: bool) -> tuple[list[str], Any]:
        assert field.target is not None
        argument = graphql.args.get("orderBy")
        if argument is None or not (ordered or self.rng.random() < 0.35):
            return [], None
        chosen = self.inputs.ordering(field.target)
        return [f"orderBy: {self._either(chosen, argument.type)}"], chosen

    def _either(self, value: Any, type_: GraphQLInputType) -> str:
        """A literal or, less often, a variable that holds it."""
        return literal(value, type_) if self.rng.random() < 0.6 else self.variables.put(value, type_)

    def _cursor(self, name: str, field: Field, graphql: GraphQLField, order: Any) -> list[str]:
        found = self.harvest.cursor(self.rng, field, order)
        return [] if found is None else [f"{name}: {self._either(found, graphql.args[name].type)}"]

    def _filter(self, field: Field, graphql: GraphQLField) -> list[str]:
        argument = graphql.args.get("filter")
        if argument is None:
            return []
        assert field.target is not None
        return [f"filter: {self._either(self.inputs.filter(field.target), argument.type)}"]


def _is_aggregate(field: Field) -> bool:
    return isinstance(field.spec, Aggregate)


def _is_page(field: GraphQLField) -> bool:
    return get_named_type(field.type).name.endswith("Connection")


def _target(field: GraphQLField) -> str:
    return get_named_type(field.type).name.removesuffix("Connection")


def _has_default(argument: GraphQLArgument) -> bool:
    return argument.default_value is not Undefined
