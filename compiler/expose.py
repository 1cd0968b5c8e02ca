"""Proved types given to Strawberry: descriptions, arguments, vocabularies; knows no SQL."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from compiler.announce import announcing
from compiler.arguments import Argument, Kind
from compiler.declare import Declaration
from compiler.errors import DeclarationError
from compiler.fields import Field, Type, function_of, is_term
from compiler.filters import Filters
from compiler.found import LEAST as LEAST_TEXT
from compiler.found import MOST as MOST_TEXT
from compiler.group_inputs import GroupInputs
from compiler.group_types import GroupTypes
from compiler.nodes import MOST
from compiler.orders import Orders
from compiler.specs import Aggregate, Announced, ById, ByIds, Found, Many, Where
from compiler.vocabulary import enumeration
from db.words import Term


@dataclass(frozen=True)
class Inputs:
    """The input types that lists take."""

    filters: Filters
    orders: Orders
    groups: GroupInputs
    aggregates: GroupTypes


def expose(declaration: Declaration, linked: Type, inputs: Inputs) -> None:
    """Make a Strawberry type of a declared class."""
    for field in linked.fields.values():
        if field.python_name in declaration.specs:
            _add_field(declaration, field, inputs)
        elif isinstance(field.spec, Aggregate):
            _add_aggregate(declaration, field, inputs)
        if is_term(field.shape.inner):
            enumeration(field.shape.inner)
    _forget_conditions(declaration)
    strawberry.type(declaration.cls, description=declaration.description)


def _forget_conditions(declaration: Declaration) -> None:
    """What filters alone know is no field of the class."""
    for name, spec in declaration.specs.items():
        if isinstance(spec, Where):
            del declaration.cls.__annotations__[name]
            delattr(declaration.cls, name)


def _add_field(declaration: Declaration, field: Field, inputs: Inputs) -> None:
    described = _describe(declaration, field)
    resolver = _stub(field, _beside(field, inputs))
    setattr(declaration.cls, field.python_name, strawberry.field(resolver=resolver, description=described))


def _add_aggregate(declaration: Declaration, field: Field, inputs: Inputs) -> None:
    assert field.target is not None
    given = inputs.groups.parameters(field.target).items()
    parameters = [_keyword(name, kind | None, strawberry.UNSET, text) for name, (kind, text) in given]
    described = f"The rows of `{field.name.removesuffix('Aggregate')}` in groups, measured (agregat)."
    declaration.cls.__annotations__[field.python_name] = inputs.aggregates.of(field.target)
    resolver = _stub(field, parameters)
    setattr(declaration.cls, field.python_name, strawberry.field(resolver=resolver, description=described))


def _beside(field: Field, inputs: Inputs) -> list[inspect.Parameter]:
    """The arguments beyond a resolver's own: of a list, or of a subscription."""
    if not isinstance(field.spec, Announced):
        return list_parameters(field, inputs)
    assert field.target is not None
    chosen = inputs.filters.of(announcing(field.target))
    assert chosen is not None
    return [
        _keyword("filter", chosen | None, strawberry.UNSET, "Of which rows; of all when absent (saringan)."),
        _keyword("after", strawberry.ID | None, strawberry.UNSET, AFTER),
    ]


def _describe(declaration: Declaration, field: Field) -> str:
    own = declaration.docs.get(field.python_name)
    function = function_of(field.spec)
    text = own or (inspect.cleandoc(function.__doc__) if function is not None and function.__doc__ else None)
    if text is None:
        raise DeclarationError(
            declaration.where(field.python_name),
            "it has no description",
            "write a string below the field, or a docstring in its resolver",
        )
    if isinstance(field.spec, Many) and field.spec.at_most is not None:
        text += f" At most {field.spec.at_most}."
    return text


def _stub(field: Field, beside: list[inspect.Parameter]) -> Callable[..., Any]:
    """A resolver that Strawberry reads the arguments from; the compiled path never calls it."""

    def resolve(*_: Any, **__: Any) -> Any:
        raise AssertionError(f"{field.name} was resolved in Python; only the compiler answers it")

    parameters = [_parameter(a, field) for a in field.arguments.values()] + beside + _own_parameters(field)
    own = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    resolve.__signature__ = inspect.Signature([own, *parameters])  # type: ignore[attr-defined]  # read by inspect
    return resolve


def _own_parameters(field: Field) -> list[inspect.Parameter]:
    empty = inspect.Parameter.empty
    match field.spec:
        case ById():
            return [_keyword("id", strawberry.ID, empty, "An `id` that this API answered.")]
        case ByIds():
            return [_keyword("ids", list[strawberry.ID], empty, f"Ids that this API answered, at most {MOST}.")]
        case Found(kinds=kinds):
            return _search_parameters(type(next(iter(kinds))))
        case _:
            return []


def _search_parameters(words: type[Term]) -> list[inspect.Parameter]:
    enumeration(words)
    text = (
        f"What to search for, {LEAST_TEXT} letters or digits at least and {MOST_TEXT} characters at most: words, the"
        " last one may be a beginning; capitals, accents and punctuation make no difference (teks pencarian)."
    )
    types = "Only these types; all when absent (jenis hasil)."
    return [
        _keyword("text", str, inspect.Parameter.empty, text),
        _keyword("types", list[words] | None, strawberry.UNSET, types),  # type: ignore[valid-type]  # made at run time
        *(
            _keyword(name, kind | None, strawberry.UNSET, _PAGE_TEXTS[name])
            for name, kind in (("first", int), ("last", int), ("after", str), ("before", str))
        ),
    ]


def _parameter(argument: Argument, field: Field) -> inspect.Parameter:
    text = argument.description
    if text is None:
        raise DeclarationError(
            f"{field.python_name}({argument.name}:)",
            "the argument has no description",
            'annotate it Annotated[Bind[...], "what it means"]',
        )
    if is_term(argument.type):
        enumeration(argument.type)
    if argument.kind is Kind.CHOICE and not argument.required:
        return _keyword(argument.name, argument.type, argument.default, text)
    if argument.required:
        return _keyword(argument.name, argument.type, inspect.Parameter.empty, text)
    return _keyword(argument.name, argument.type | None, strawberry.UNSET, text)


def _keyword(name: str, annotation: Any, default: Any, text: str) -> inspect.Parameter:
    described = Annotated[annotation, strawberry.argument(description=text)]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=described)


def list_parameters(field: Field, inputs: Inputs) -> list[inspect.Parameter]:
    """The arguments of a list of nodes, beyond its resolver's own."""
    if not isinstance(field.spec, Many):
        return []
    assert field.target is not None
    is_page = field.spec.at_most is None
    chosen = inputs.filters.of(field.target)
    ordered = inputs.orders.of(field.target) if is_page else None
    kinds: dict[str, Any] = {"first": int, "last": int, "after": str, "before": str} if is_page else {}
    kinds |= ({"filter": chosen} if chosen else {}) | ({"order_by": list[ordered]} if ordered else {})  # type: ignore[valid-type]  # made at run time
    return [_keyword(name, kind | None, strawberry.UNSET, _PAGE_TEXTS[name]) for name, kind in kinds.items()]


AFTER = (
    "An `eventId` that this API told: all that has happened since is told first, each event once and in order. When it"
    " is older than events are kept, the answer is an error with the code EVENTS_EXPIRED: read anew, then subscribe."
)
_PAGE_TEXTS = {
    "first": "How many rows from the start, 0 to 100; 20 when neither this nor `last` is given.",
    "last": "How many rows from the end, 0 to 100; not together with `first`.",
    "after": "Only rows after this cursor, of the same list and ordering.",
    "before": "Only rows before this cursor, of the same list and ordering.",
    "filter": "Which rows; all when absent (saringan).",
    "order_by": "By what to order, in this precedence; the list's own order when absent (urutan).",
}
