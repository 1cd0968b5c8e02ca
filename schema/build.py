"""Declarations built into the schema that the server answers, and its printed form; knows no subject."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLSchema,
    build_schema,
    lexicographic_sort_schema,
    print_schema,
)
from strawberry.schema.config import StrawberryConfig

from compiler.act import Act
from compiler.as_of import declare_as_of
from compiler.declare import DECLARED
from compiler.fields import Type
from compiler.link import link
from compiler.mutation import mutations
from db.words import Term
from schema import (  # noqa: F401  # imported to be declared
    agreement,
    agreement_party,
    agreement_step_results,
    announcements,
    api_token,
    audit_entry,
    budget,
    budget_line,
    budget_step_results,
    bulk_results,
    citation,
    commodity,
    concurrence,
    country,
    document,
    duty_event,
    entry,
    exchange_rate,
    funding_rule,
    grant,
    holiday,
    idempotency,
    identity_binding,
    indicator,
    indicator_target,
    indicator_value,
    milestone,
    milestone_progress,
    notice,
    obligation,
    obligation_results,
    organisation,
    organisation_alias,
    organisation_name,
    organisation_relation,
    part_step_results,
    participation,
    person_results,
    phase,
    planning_results,
    programme,
    project,
    project_relation,
    project_step_results,
    query_cost,
    region,
    region_code,
    region_parent,
    reminder,
    report,
    report_issue,
    report_remark,
    report_results,
    reporting_period,
    setup_results,
    site,
    source,
    statement,
    status,
    stewarding_results,
    transition,
    user,
    webhook,
    webhook_delivery,
    webhook_results,
)
from schema.mutation import Mutation
from schema.query import Query
from schema.scalars import SCALARS
from schema.subscription import Subscription


@dataclass(frozen=True)
class Built:
    """The schema for Strawberry, for graphql-core, and the proved types the compiler works from."""

    strawberry: strawberry.Schema
    graphql: GraphQLSchema
    types: Mapping[str, Type]
    acts: Mapping[str, Act]
    """What performs each mutation, by its GraphQL name."""


@cache
def build() -> Built:
    """Prove and build the schema, once; DeclarationError names the first mistake."""
    with _uncollected():
        return _build()


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for garbage: all of a thousand types stays, and looking took a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _build() -> Built:
    audit_entry.declare_trails()
    types = link()
    nodes = [declaration.cls for declaration in DECLARED.values() if declaration.table is not None]
    mutation, acts = mutations(Mutation)
    made = strawberry.Schema(
        query=Query,
        mutation=mutation,
        subscription=Subscription,
        types=nodes,
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    _describe_words(made._schema)
    _mark_one_of(made._schema)
    declare_as_of(made._schema)
    return Built(made, made._schema, types, acts)


def _describe_words(schema: GraphQLSchema) -> None:
    """Give each enumeration's values the vocabulary's own descriptions."""
    for kind in schema.type_map.values():
        words = getattr(kind, "wrapped_cls", None)
        if isinstance(kind, GraphQLEnumType) and isinstance(words, type) and issubclass(words, Term):
            for name, value in kind.values.items():
                value.description = words[name].value


def _mark_one_of(schema: GraphQLSchema) -> None:
    """Tell graphql-core which inputs are @oneOf: Strawberry keeps that to itself, and prints and checks apart."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            kind.is_one_of = kind.extensions["strawberry-definition"].is_one_of


def sdl() -> str:
    """The schema in its own language, sorted; the committed copy is schema.graphql."""
    # Read back before sorting: a sorted copy of Strawberry's schema forgets how its enumerations' defaults print.
    plain = build_schema(print_schema(build().graphql))
    return print_schema(lexicographic_sort_schema(plain)) + "\n"
