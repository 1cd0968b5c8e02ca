"""Everything in the schema says what it is: the explorer shows these texts."""

from __future__ import annotations

from collections.abc import Iterator

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
)

from schema import build


def _described(schema: GraphQLSchema) -> Iterator[tuple[str, str | None]]:
    for name, kind in schema.type_map.items():
        if name.startswith("__"):
            continue
        yield name, kind.description
        if isinstance(kind, GraphQLEnumType):
            yield from ((f"{name}.{word}", value.description) for word, value in kind.values.items())
        if isinstance(kind, GraphQLInputObjectType):
            yield from ((f"{name}.{key}", field.description) for key, field in kind.fields.items())
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            yield from _fields(name, kind)


def _fields(name: str, kind: GraphQLObjectType | GraphQLInterfaceType) -> Iterator[tuple[str, str | None]]:
    for key, field in kind.fields.items():
        yield f"{name}.{key}", field.description
        yield from ((f"{name}.{key}({arg}:)", given.description) for arg, given in field.args.items())


def test_everything_is_described() -> None:
    found = list(_described(build().graphql))
    assert len(found) > 1000
    assert [where for where, text in found if not (text or "").strip()] == []


def test_types_over_tables_end_with_the_indonesian_term() -> None:
    types = [t.name for t in build().types.values() if t.table is not None]
    texts = {name: build().graphql.type_map[name].description or "" for name in types}
    assert [name for name, text in texts.items() if not text.endswith(").")] == []


def test_a_plain_list_of_rows_tells_its_maximum() -> None:
    phases = build().graphql.type_map["Project"].fields["phases"]  # type: ignore[attr-defined]  # an object type
    assert phases.description.endswith("At most 50.")


def test_a_word_of_a_vocabulary_is_described_by_it() -> None:
    language = build().graphql.type_map["Language"]
    assert isinstance(language, GraphQLEnumType)
    assert language.values["ID"].description == "Indonesian (bahasa Indonesia)"
