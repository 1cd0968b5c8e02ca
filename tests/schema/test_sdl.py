"""The committed schema.graphql is the schema."""

from __future__ import annotations

from pathlib import Path

from graphql import GraphQLInputObjectType, GraphQLObjectType, build_schema, validate_schema

from schema import build, sdl

COMMITTED = Path(__file__).resolve().parents[2] / "schema.graphql"


def test_the_committed_schema_is_fresh() -> None:
    assert COMMITTED.read_text().rstrip() == sdl().rstrip(), "run ./selaras schema --output schema.graphql"


def test_the_schema_is_valid_and_reads_back() -> None:
    assert validate_schema(build().graphql) == []
    assert set(build_schema(sdl()).type_map) == set(build().graphql.type_map)


def test_a_default_of_an_enumeration_is_printed_by_its_name() -> None:
    assert "language: Language! = EN" in sdl()


def test_orders_are_one_of() -> None:
    order = build().graphql.type_map["ProjectOrder"]
    assert isinstance(order, GraphQLInputObjectType)
    assert order.is_one_of
    assert "input ProjectOrder @oneOf {" in sdl()


def test_every_type_over_a_table_is_a_node_with_its_own_tag() -> None:
    types = [t for t in build().types.values() if t.table is not None]
    tags = [t.tag for t in types]
    assert len(set(tags)) == len(tags)
    for type_ in types:
        made = build().graphql.type_map[type_.name]
        assert isinstance(made, GraphQLObjectType)
        assert "Node" in [i.name for i in made.interfaces]
